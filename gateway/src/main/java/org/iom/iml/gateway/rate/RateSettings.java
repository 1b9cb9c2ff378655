package org.iom.iml.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.gateway.operation.Kind;

/** The configuration of how much a client may request in a window, by kind of operation. */
@ConfigMapping(prefix = "gateway.rate")
interface RateSettings {

    /** Returns the quota of each kind of operation. */
    Map<Kind, Quota> quotas();

    /** A quota of requests; for costly kinds, each full second that a request takes counts as one more. */
    interface Quota {

        /** Returns the quota of an address without a valid token. */
        long address();

        /** Returns the quota of a client named by its token. */
        long client();
    }

    @WithDefault("PT60S")
    Duration window();

    /** Returns how many requests a client, or an address without a valid token, may have in progress at a time … */
    @WithDefault("48")
    int atOnce();

    /** … and how many file uploads in addition. */
    @WithDefault("8")
    int filesAtOnce();

    /** Returns the maximum number of clients to keep track of. */
    @WithDefault("20000")
    long clients();
}
