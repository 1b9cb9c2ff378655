package org.iom.iml.review.review;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** The number of days that a review may remain in a status, by status code; absent where nobody is waiting. */
@ConfigMapping(prefix = "iml.review.service-times")
interface ServiceTimes {

    Map<String, Integer> days();

    /** Returns the number of years for which ended and unpublished reviews are kept. */
    int yearsKept();
}
