package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesBaseTest {
    private static final JsonNode MANNERS =
            Manifests.of("manners.yaml").all("Deployment").getFirst();

    static List<ProcessNeeds> processes() {
        return ProcessNeeds.all();
    }

    static List<ProcessNeeds> services() {
        return ProcessNeeds.services();
    }

    @Test
    void theWholeSuiteIsThere() {
        JsonNode base = Manifests.of("kustomization.yaml").all("Kustomization").getFirst();

        assertThat(Project.texts(base.path("resources")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(processes().stream().map(ProcessNeeds::name), Stream.of("network"))
                                .map(name -> name + ".yaml")
                                .toList());
        assertThat(base.at("/patches/0").toString()).contains("manners.yaml", "Deployment");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessListensOnItsPort(ProcessNeeds process) {
        JsonNode deployment = deployment(process);
        JsonNode service = manifests(process).one("Service", process.name());

        assertThat(Manifests.container(deployment).path("image").asText()).isEqualTo("iml/" + process.module());
        assertThat(Manifests.container(deployment).at("/ports/0/containerPort").asInt())
                .isEqualTo(process.port());
        assertThat(Manifests.environment(deployment))
                .hasEntrySatisfying(
                        "HTTP_PORT",
                        port -> assertThat(port.path("value").asText()).isEqualTo(String.valueOf(process.port())));
        assertThat(service.at("/spec/ports/0/port").asInt()).isEqualTo(process.port());
        assertThat(service.at("/spec/ports/0/targetPort").asText())
                .isEqualTo(Manifests.container(deployment).at("/ports/0/name").asText());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessGetsWhatItReadsAndNothingElse(ProcessNeeds process) {
        assertThat(Manifests.environment(deployment(process)).keySet())
                .containsAll(process.required())
                .isSubsetOf(process.known());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void secretsAreReferredToAndNeverWritten(ProcessNeeds process) {
        Manifests.environment(deployment(process)).forEach((name, variable) -> {
            if (name.matches(".*(PASSWORD|SECRET|_KEY)")) {
                assertThat(variable.has("value")).as(name).isFalse();
                assertThat(variable.at("/valueFrom/secretKeyRef/name").asText())
                        .as(name)
                        .isIn(process.name() + "-database", process.name() + "-files", "cursors");
            }
        });
        assertThat(manifests(process).all("Secret")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whateverSelectsAProcessSelectsItAlone(ProcessNeeds process) {
        Map<String, String> name = Map.of("app.kubernetes.io/name", process.name());
        Manifests manifests = manifests(process);

        assertThat(Manifests.labels(deployment(process))).containsAllEntriesOf(name);
        for (JsonNode selector : List.of(
                deployment(process).at("/spec/selector/matchLabels"),
                manifests.one("Service", process.name()).at("/spec/selector"),
                manifests.one("PodDisruptionBudget", process.name()).at("/spec/selector/matchLabels"))) {
            assertThat(Manifests.strings(selector)).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aStoppedProcessHasTimeToDrain(ProcessNeeds process) {
        long pause = Manifests.container(MANNERS)
                .at("/lifecycle/preStop/sleep/seconds")
                .asLong();

        assertThat(Manifests.pod(deployment(process))
                        .path("terminationGracePeriodSeconds")
                        .asLong())
                .isGreaterThan(pause + Drain.secondsOf(process));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceStartsOnASchemaWhoseOwnerItDoesNotKnow(ProcessNeeds service) {
        JsonNode schema = Manifests.pod(deployment(service)).at("/initContainers/0");

        assertThat(Manifests.container(deployment(service)).toString()).doesNotContainIgnoringCase("owner");
        assertThat(schema.path("image"))
                .isEqualTo(Manifests.container(deployment(service)).path("image"));
        assertThat(Project.texts(schema.path("command"))).containsExactly("migrate");
        assertThat(schema.path("securityContext"))
                .isEqualTo(Manifests.container(MANNERS).path("securityContext"));
        assertThat(schema.path("env").findValuesAsText("name"))
                .contains("DATABASE_URL", "DATABASE_USERNAME", "DATABASE_OWNER_USERNAME", "DATABASE_OWNER_PASSWORD");
        assertThat(schema.at("/env/3/valueFrom/secretKeyRef/name").asText()).isEqualTo(service.name() + "-owner");
    }

    @Test
    void probesAskWhatTheProcessesAnswer() {
        assertThat(path("startupProbe")).isEqualTo("/q/health/live management");
        assertThat(path("livenessProbe")).isEqualTo("/q/health/live management");
        assertThat(path("readinessProbe")).isEqualTo("/q/health/ready management");
    }

    /** What operators read is not what clients reach. */
    @ParameterizedTest
    @MethodSource("processes")
    void healthAndMetricsHaveAPortThatNoServiceLeadsTo(ProcessNeeds process) {
        JsonNode service = manifests(process).one("Service", process.name());

        assertThat(Manifests.container(MANNERS).at("/ports/0/name").asText()).isEqualTo("management");
        assertThat(Project.stream(service.at("/spec/ports"))
                        .map(port -> port.path("targetPort").asText()))
                .containsExactly("http");
        assertThat(Project.text("libs/platform/src/main/resources/META-INF/microprofile-config.properties"))
                .contains("quarkus.management.port=${MANAGEMENT_PORT:"
                        + Manifests.container(MANNERS)
                                .at("/ports/0/containerPort")
                                .asText() + "}");
    }

    private static String path(String probe) {
        JsonNode get = Manifests.container(MANNERS).path(probe).path("httpGet");
        return get.path("path").asText() + " " + get.path("port").asText();
    }

    private static Manifests manifests(ProcessNeeds process) {
        return Manifests.of(process.name() + ".yaml");
    }

    private static JsonNode deployment(ProcessNeeds process) {
        return manifests(process).one("Deployment", process.name());
    }
}
