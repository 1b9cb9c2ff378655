package org.iom.iml.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.gateway.operation.Kind;

/** Where the services are and within which bounds they are used. */
@ConfigMapping(prefix = "gateway.upstream")
public interface UpstreamSettings {

    /** Service → base URL. */
    Map<String, String> urls();

    /** Requests at one time per service. */
    @WithDefault("128")
    int concurrency();

    /** Files at one time per service, beside these. */
    @WithDefault("32")
    int uploads();

    /** Bytes of all bodies that are arriving and of which no service knows yet. */
    @WithDefault("33554432")
    long waitingBodies();

    @WithDefault("PT1S")
    Duration connectTimeout();

    /** How long an idle connection is kept; must be shorter than what the services keep. */
    @WithDefault("PT10S")
    Duration keepAlive();

    /** A connection on which nothing moves in either direction is given up; longer than every response deadline. */
    @WithDefault("PT120S")
    Duration idleTimeout();

    /** Kind of operation → from the last byte of the request to the head of the response. */
    Map<Kind, Duration> deadlines();

    /** Operation → another deadline. */
    Map<String, Duration> responseDeadlines();

    /** From the first to the last byte of a request's body. */
    @WithDefault("PT60S")
    Duration uploadDeadline();

    /** The same for a file that is imported. */
    @WithDefault("PT10M")
    Duration importUploadDeadline();

    /** Bytes of a request's body. */
    @WithDefault("1048576")
    long bodyLimit();

    /** Bytes of a file that is imported. */
    @WithDefault("67108864")
    long importBodyLimit();

    /** The breaker looks at so many requests … */
    @WithDefault("20")
    int breakerWindow();

    /** … opens when this part of them failed … */
    @WithDefault("0.5")
    double breakerRatio();

    /** … and tries again after this. */
    @WithDefault("PT2S")
    Duration breakerDelay();
}
