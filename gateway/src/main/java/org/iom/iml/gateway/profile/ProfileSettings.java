package org.iom.iml.gateway.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a profile waits for its parts. */
@ConfigMapping(prefix = "gateway.profile")
interface ProfileSettings {

    @WithDefault("PT2S")
    Duration sectionDeadline();
}
