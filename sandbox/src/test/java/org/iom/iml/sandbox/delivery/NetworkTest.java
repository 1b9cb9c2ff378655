package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iom.iml.sandbox.project.Project;
import org.iom.iml.testkit.server.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which process may talk to which, read off the policies as a cluster would read them. */
class NetworkTest {
    private static Manifests rendered = new Manifests(List.of());

    @BeforeAll
    static void render() {
        rendered = Manifests.rendered("k8s/overlays/staging");
    }

    @Test
    void nothingIsAllowedUnlessSaid() {
        assertThat(rendered.one("NetworkPolicy", "default-deny").path("spec").toString())
                .isEqualTo("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}");
    }

    @Test
    void withinTheSuiteTheFlowsAreThoseThatTheCodeNeeds() {
        Set<String> needed = new TreeSet<>();
        for (ProcessNeeds process : ProcessNeeds.all()) {
            Topics.SERVICES.stream()
                    .filter(service -> process.required().contains(service.toUpperCase(Locale.ROOT) + "_URL"))
                    .forEach(service -> needed.add(process.name() + " to " + service));
        }
        Set<String> leaving = new TreeSet<>();
        Set<String> entering = new TreeSet<>();
        for (ProcessNeeds from : ProcessNeeds.all()) {
            for (ProcessNeeds to : ProcessNeeds.all()) {
                String flow = from.name() + " to " + to.name();
                if (!from.equals(to) && leaves(from, to)) {
                    leaving.add(flow);
                }
                if (!from.equals(to) && enters(from, to)) {
                    entering.add(flow);
                }
            }
        }

        assertThat(leaving).isEqualTo(needed);
        assertThat(entering).isEqualTo(needed);
    }

    @Test
    void servicesReachTheirDatabaseTheBrokerAndTheIdentityProvider() {
        for (ProcessNeeds process : ProcessNeeds.all()) {
            boolean isService = Topics.SERVICES.contains(process.name());
            Map<String, JsonNode> environment = Manifests.environment(deployment(process));

            assertThat(reaches(process, "postgresql", 5432)).as(process.name()).isEqualTo(isService);
            assertThat(reaches(process, "kafka", 9092)).as(process.name()).isEqualTo(isService);
            assertThat(environment.containsKey("DATABASE_URL")).isEqualTo(isService);
            environment.values().stream()
                    .map(rendered::valueOf)
                    .filter(value -> value.contains(".svc:"))
                    .forEach(address ->
                            assertThat(address).matches(".*(postgresql|kafka)\\.[a-z-]+\\.svc:(5432|9092).*"));
            assertThat(policies("Egress", process))
                    .anyMatch(rule -> rule.toString().contains("ingress") && covers(rule, process, 443));
        }
    }

    @Test
    void onlyTheGatewayIsEnteredFromOutside() {
        List<JsonNode> doors = rendered.all("NetworkPolicy").stream()
                .filter(policy -> policy.at("/spec/ingress").toString().contains("\"ingress\""))
                .toList();

        assertThat(doors)
                .singleElement()
                .satisfies(door -> assertThat(Manifests.strings(door.at("/spec/podSelector/matchLabels")))
                        .containsEntry("app.kubernetes.io/name", "gateway"));
    }

    private static boolean leaves(ProcessNeeds from, ProcessNeeds to) {
        return policies("Egress", from).stream()
                .anyMatch(rule -> names(rule.path("to"), to) && covers(rule, to, to.port()));
    }

    private static boolean enters(ProcessNeeds from, ProcessNeeds to) {
        return policies("Ingress", to).stream()
                .anyMatch(rule -> names(rule.path("from"), from) && covers(rule, to, to.port()));
    }

    private static boolean reaches(ProcessNeeds from, String name, int port) {
        return policies("Egress", from).stream()
                .anyMatch(rule -> rule.path("to").toString().contains("\"" + name + "\"") && covers(rule, from, port));
    }

    /** The rules of one direction that select the process. */
    private static List<JsonNode> policies(String direction, ProcessNeeds process) {
        return rendered.all("NetworkPolicy").stream()
                .filter(policy -> selects(policy.at("/spec/podSelector"), process))
                .flatMap(policy -> Project.stream(policy.path("spec").path(direction.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** A rule that names no peers allows all. */
    private static boolean names(JsonNode peers, ProcessNeeds process) {
        return peers.isMissingNode()
                || Project.stream(peers)
                        .anyMatch(peer -> peer.has("podSelector")
                                && !peer.has("namespaceSelector")
                                && selects(peer.path("podSelector"), process));
    }

    private static boolean selects(JsonNode selector, ProcessNeeds process) {
        return Manifests.labels(deployment(process))
                .entrySet()
                .containsAll(Manifests.strings(selector.path("matchLabels")).entrySet());
    }

    /** A rule that names no ports allows all. */
    private static boolean covers(JsonNode rule, ProcessNeeds process, int port) {
        return !rule.has("ports")
                || Project.stream(rule.path("ports")).anyMatch(entry -> {
                    JsonNode first = entry.path("port");
                    return first.isTextual()
                            ? first.asText().equals("http") && port == process.port()
                            : first.asInt() <= port
                                    && port <= entry.path("endPort").asInt(first.asInt());
                });
    }

    private static JsonNode deployment(ProcessNeeds process) {
        return rendered.one("Deployment", process.name());
    }
}
