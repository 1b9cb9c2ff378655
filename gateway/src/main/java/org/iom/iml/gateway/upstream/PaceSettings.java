package org.iom.iml.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How slowly a client may send or take a body before its connection is closed. */
@ConfigMapping(prefix = "gateway.pace")
public interface PaceSettings {

    /** So many bytes, on average … */
    @WithDefault("2048")
    long bytesPerSecond();

    /** … over so long a time in which it is the client who is waited for. */
    @WithDefault("PT10S")
    Duration patience();
}
