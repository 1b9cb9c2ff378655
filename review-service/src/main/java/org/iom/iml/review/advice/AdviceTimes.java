package org.iom.iml.review.advice;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Map;

/** Within how many days a question is answered, by the code of its urgency. */
@ConfigMapping(prefix = "iml.review.advice-times")
interface AdviceTimes {

    Map<String, Integer> days();

    default LocalDate dueOn(Urgency urgency, LocalDate asked) {
        return asked.plusDays(days().getOrDefault(urgency.code(), 0));
    }
}
