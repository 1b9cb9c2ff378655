package org.iom.iml.gateway.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The configuration of how long a profile waits for its sections. */
@ConfigMapping(prefix = "gateway.profile")
interface ProfileSettings {

    @WithDefault("PT2S")
    Duration sectionDeadline();
}
