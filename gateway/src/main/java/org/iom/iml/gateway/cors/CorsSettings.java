package org.iom.iml.gateway.cors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which pages may do more than read what everybody may read. */
@ConfigMapping(prefix = "gateway.cors")
interface CorsSettings {

    /** Origins such as {@code https://desk.example.org}. */
    Optional<List<String>> origins();

    /** How long a browser may remember what it was told before it asked. */
    @WithDefault("PT2H")
    Duration memory();
}
