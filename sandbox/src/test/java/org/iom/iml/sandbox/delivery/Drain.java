package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.iom.iml.sandbox.project.Project;

/** How long a process may take to end, as its code says. */
final class Drain {
    private static final String SERVICES = "libs/platform/src/main/resources/META-INF/microprofile-config.properties";
    private static final String GATEWAY = "gateway/src/main/java/org/iom/iml/gateway/door/DoorSettings.java";
    private static final Pattern DEFAULT =
            Pattern.compile("@WithDefault\\(\"(PT[^\"]+)\"\\)\\s+Duration drain(Delay|Timeout)\\(\\)");

    private Drain() {}

    static long secondsOf(ProcessNeeds process) {
        return process.name().equals("gateway") ? gateway() : services();
    }

    private static long services() {
        String timeout = Project.properties(SERVICES).getProperty("quarkus.shutdown.timeout");
        return Duration.parse("PT" + timeout).toSeconds();
    }

    private static long gateway() {
        Duration[] both = DEFAULT.matcher(Project.text(GATEWAY))
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("(?s)^.*\"(PT[^\"]+)\".*$", "$1"))
                .map(Duration::parse)
                .toArray(Duration[]::new);
        assertThat(both).as("delay and timeout of the gateway's door").hasSize(2);
        return both[0].plus(both[1]).toSeconds() + 1;
    }
}
