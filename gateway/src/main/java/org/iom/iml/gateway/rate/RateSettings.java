package org.iom.iml.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.gateway.operation.Kind;

/** How much a client may ask for in a window, by what it asks. */
@ConfigMapping(prefix = "gateway.rate")
interface RateSettings {

    /** Kind of operation → how much of it. */
    Map<Kind, Quota> quotas();

    /** Requests; of costly kinds each counts once for every second that it takes, begun or whole. */
    interface Quota {

        /** For one address without a good token. */
        long address();

        /** For one client that its token names. */
        long client();
    }

    @WithDefault("PT60S")
    Duration window();

    /** How many requests one client, or one address without a good token, may have under way at one time … */
    @WithDefault("48")
    int atOnce();

    /** … and how many files that it sends, beside these. */
    @WithDefault("8")
    int filesAtOnce();

    /** How many clients are remembered at once. */
    @WithDefault("20000")
    long clients();
}
