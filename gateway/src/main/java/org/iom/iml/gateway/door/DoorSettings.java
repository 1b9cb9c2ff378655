package org.iom.iml.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the gateway listens, what it reads of a request's head, and how it closes. */
@ConfigMapping(prefix = "gateway.door")
interface DoorSettings {

    @WithDefault("0.0.0.0")
    String host();

    /** A negative number takes any free port. */
    int port();

    @WithDefault("8192")
    int longestTarget();

    @WithDefault("16384")
    int largestHeaders();

    /** A client's connection on which nothing moves is closed. */
    @WithDefault("PT150S")
    Duration idleTimeout();

    /** From the first byte of a request to the end of its head, and from the connection to that byte. */
    @WithDefault("PT10S")
    Duration headDeadline();

    /** How long a connection may wait for its next request. */
    @WithDefault("PT75S")
    Duration silence();

    /** Networks of proxies whose X-Forwarded-For is believed, such as {@code 10.0.0.0/8}. */
    Optional<List<String>> trustedProxies();

    /** How long new connections are still taken after the order to stop, so that a balancer can notice. */
    @WithDefault("PT0.5S")
    Duration drainDelay();

    /** How long requests under way may take after that. */
    @WithDefault("PT20S")
    Duration drainTimeout();
}
