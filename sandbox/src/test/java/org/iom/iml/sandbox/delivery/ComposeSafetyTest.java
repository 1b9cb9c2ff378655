package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeSafetyTest {
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|_KEY)");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    static Set<String> containers() {
        return Compose.containers().keySet();
    }

    @Test
    void onlyTheGatewayCanBeReachedAndOnlyFromThisHost() {
        Compose.containers().forEach((name, container) -> {
            if (name.equals("gateway")) {
                assertThat(Project.texts(container.path("ports")))
                        .containsExactly("127.0.0.1:${GATEWAY_PORT:-8080}:"
                                + ProcessNeeds.gateway().port());
                assertThat(Project.texts(container.path("networks"))).containsExactlyInAnyOrder("inside", "outside");
            } else {
                assertThat(container.has("ports")).as(name).isFalse();
                assertThat(Project.texts(container.path("networks"))).containsExactly("inside");
            }
        });
        assertThat(Compose.FILE.at("/networks/inside/internal").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aContainerMayDoNoMoreThanItMust(String name) {
        JsonNode container = Compose.container(name);

        assertThat(container.path("read_only").asBoolean()).isTrue();
        assertThat(Project.texts(container.path("cap_drop"))).containsExactly("ALL");
        assertThat(Project.texts(container.path("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(container.path("user").asText()).isNotEmpty().doesNotMatch("(root|0)(:.*)?");
        assertThat(container.fieldNames())
                .toIterable()
                .doesNotContain("privileged", "cap_add", "pid", "network_mode", "devices");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void noSecretStandsInTheFile(String name) {
        Compose.environment(name).forEach((variable, value) -> {
            if (SECRET.matcher(variable).matches()) {
                assertThat(value).as(variable).matches(FROM_OUTSIDE);
            }
        });
    }

    @Test
    void theExampleListsEverySecretAndKnowsNone() {
        Set<String> needed = FROM_OUTSIDE
                .matcher(Project.text("docker-compose.yml"))
                .results()
                .map(MatchResult::group)
                .map(found -> FROM_OUTSIDE.matcher(found).replaceAll("$1="))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed = Project.text(".env.example")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(needed);
    }

    @ParameterizedTest
    @MethodSource("containers")
    void whatIsMountedFromTheProjectIsThereAndStaysAsItIs(String name) {
        Project.texts(Compose.container(name).path("volumes")).stream()
                .filter(volume -> volume.startsWith("."))
                .forEach(volume -> {
                    assertThat(volume).endsWith(":ro");
                    assertThat(Project.file(volume.substring(2, volume.indexOf(':'))))
                            .exists();
                });
    }
}
