package org.iom.iml.gateway.cors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The configuration of the origins that may do more than read public data. */
@ConfigMapping(prefix = "gateway.cors")
interface CorsSettings {

    /** Returns the listed origins, such as {@code https://desk.example.org}. */
    Optional<List<String>> origins();

    /** Returns how long a browser may cache a preflight response. */
    @WithDefault("PT2H")
    Duration memory();
}
