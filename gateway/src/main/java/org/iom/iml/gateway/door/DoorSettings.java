package org.iom.iml.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The configuration of the listening socket, of the limits on request heads, and of shutdown. */
@ConfigMapping(prefix = "gateway.door")
interface DoorSettings {

    @WithDefault("0.0.0.0")
    String host();

    /** Returns the port; a negative number selects any free one. */
    int port();

    @WithDefault("8192")
    int longestTarget();

    @WithDefault("16384")
    int largestHeaders();

    /** Returns how long a client connection may stay idle before it is closed. */
    @WithDefault("PT150S")
    Duration idleTimeout();

    /**
     * Returns the time allowed from the first byte of a request to the end of its head, and from connection to that
     * byte.
     */
    @WithDefault("PT10S")
    Duration headDeadline();

    /** Returns how long a connection may wait for its next request. */
    @WithDefault("PT75S")
    Duration silence();

    /** Returns the networks of proxies whose X-Forwarded-For is trusted, such as {@code 10.0.0.0/8}. */
    Optional<List<String>> trustedProxies();

    /**
     * Returns how long new connections are still accepted after the signal to stop, so that a load balancer can notice.
     */
    @WithDefault("PT0.5S")
    Duration drainDelay();

    /** Returns how long requests in progress may take after that. */
    @WithDefault("PT20S")
    Duration drainTimeout();
}
