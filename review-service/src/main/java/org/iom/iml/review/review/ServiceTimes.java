package org.iom.iml.review.review;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How many days a review may stand where it stands, by the code of its status; none where nobody waits. */
@ConfigMapping(prefix = "iml.review.service-times")
interface ServiceTimes {

    Map<String, Integer> days();

    /** How long what has ended without being published is kept. */
    int yearsKept();
}
