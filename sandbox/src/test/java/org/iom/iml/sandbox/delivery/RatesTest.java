package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;

/** What a client may ask for is the same wherever it is said: in the code, in both deployments, to integrators. */
class RatesTest {
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{(RATE_[A-Z_]+):(\\d+)}");

    private static final Map<String, String> DEFAULTS = DEFAULT.matcher(
                    Project.text("gateway/src/main/resources/application.properties"))
            .results()
            .collect(Collectors.toMap(
                    found -> found.group(1), found -> found.group(2), (one, same) -> one, TreeMap::new));

    @Test
    void eachKindOfQuestionAndCallerHasAQuota() {
        assertThat(DEFAULTS).hasSize(12);
    }

    @Test
    void theDeploymentsSayThemAndCanSayOthers() {
        Map<String, JsonNode> cluster =
                Manifests.environment(Manifests.of("gateway.yaml").one("Deployment", "gateway"));
        DEFAULTS.forEach((name, quota) -> {
            assertThat(Compose.environment("gateway")).containsEntry(name, "${" + name + ":-" + quota + "}");
            assertThat(cluster.getOrDefault(name, MissingNode.getInstance())
                            .path("value")
                            .asText())
                    .isEqualTo(quota);
        });
    }

    @Test
    void integratorsReadTheSame() {
        List<String> table = Project.text("docs/integrating.md")
                .lines()
                .filter(line -> line.startsWith("| an address |") || line.startsWith("| a client |"))
                .toList();

        for (String who : List.of("address", "client")) {
            String said = Stream.of("read", "search", "question", "export", "write", "import")
                    .map(kind -> DEFAULTS.get("RATE_" + (kind + "_" + who).toUpperCase(Locale.ROOT)))
                    .map(quota -> String.format(Locale.ROOT, "%,d", Integer.valueOf(quota)))
                    .collect(Collectors.joining(" | "));
            assertThat(table).anyMatch(line -> line.contains(who + " | " + said + " |"));
        }
    }
}
