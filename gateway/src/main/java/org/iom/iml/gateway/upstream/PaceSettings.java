package org.iom.iml.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The configuration of how slowly a client may send or receive a body before its connection is closed. */
@ConfigMapping(prefix = "gateway.pace")
public interface PaceSettings {

    /** Returns the minimum average number of bytes per second … */
    @WithDefault("2048")
    long bytesPerSecond();

    /** … and the period of waiting for the client over which it is measured. */
    @WithDefault("PT10S")
    Duration patience();
}
