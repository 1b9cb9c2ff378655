package org.iom.iml.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.gateway.operation.Kind;

/** The configuration of the services' addresses and of the limits on their use. */
@ConfigMapping(prefix = "gateway.upstream")
public interface UpstreamSettings {

    /** Returns the base URL of each service. */
    Map<String, String> urls();

    /** Returns the maximum number of concurrent requests per service. */
    @WithDefault("128")
    int concurrency();

    /** Returns the maximum number of concurrent file uploads per service, in addition. */
    @WithDefault("32")
    int uploads();

    /** Returns the maximum total bytes of bodies arriving that no service has received yet. */
    @WithDefault("33554432")
    long waitingBodies();

    @WithDefault("PT1S")
    Duration connectTimeout();

    /** Returns how long an idle connection is kept; must be shorter than the services keep theirs. */
    @WithDefault("PT10S")
    Duration keepAlive();

    /** Returns how long a connection may be idle in both directions; must exceed every response deadline. */
    @WithDefault("PT120S")
    Duration idleTimeout();

    /** Returns, by kind of operation, the time from the last byte of the request to the head of the response. */
    Map<Kind, Duration> deadlines();

    /** Returns deadlines for individual operations that override those of their kind. */
    Map<String, Duration> responseDeadlines();

    /** Returns the time from the first to the last byte of a request body. */
    @WithDefault("PT60S")
    Duration uploadDeadline();

    /** Returns the same for an imported file. */
    @WithDefault("PT10M")
    Duration importUploadDeadline();

    /** Returns the maximum number of bytes of a request body. */
    @WithDefault("1048576")
    long bodyLimit();

    /** Returns the maximum number of bytes of an imported file. */
    @WithDefault("67108864")
    long importBodyLimit();

    /** Returns the number of requests that the circuit breaker considers … */
    @WithDefault("20")
    int breakerWindow();

    /** … the proportion of failures at which it opens … */
    @WithDefault("0.5")
    double breakerRatio();

    /** … and the delay after which it tries again. */
    @WithDefault("PT2S")
    Duration breakerDelay();
}
