package org.iom.iml.review.advice;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Map;

/** The number of days within which a question is answered, by urgency code. */
@ConfigMapping(prefix = "iml.review.advice-times")
interface AdviceTimes {

    Map<String, Integer> days();

    default LocalDate dueOn(Urgency urgency, LocalDate asked) {
        return asked.plusDays(days().getOrDefault(urgency.code(), 0));
    }
}
