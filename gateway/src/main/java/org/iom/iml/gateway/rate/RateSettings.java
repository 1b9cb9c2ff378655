package org.iom.iml.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests a client may make in a window; a deployment that faces the world sets less. */
@ConfigMapping(prefix = "gateway.rate")
interface RateSettings {

    /** For one address without a good token. */
    @WithDefault("600000")
    long publicRequests();

    /** For one client that its token names. */
    @WithDefault("1200000")
    long clientRequests();

    @WithDefault("PT60S")
    Duration window();

    /** How many clients are remembered at once. */
    @WithDefault("20000")
    long clients();
}
