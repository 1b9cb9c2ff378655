package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesOverlayTest {
    private static final String OVERLAY = "k8s/overlays/staging";

    private static Manifests rendered = new Manifests(List.of());

    @BeforeAll
    static void render() {
        rendered = Manifests.rendered(OVERLAY);
    }

    static List<ProcessNeeds> processes() {
        return ProcessNeeds.all();
    }

    @Test
    void theBaseRendersByItself() {
        assertThat(Manifests.rendered("k8s/base").all("Deployment")).hasSameSizeAs(processes());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aPodMayDoNoMoreThanItMust(ProcessNeeds process) {
        JsonNode pod = Manifests.pod(deployment(process));
        JsonNode container = Manifests.container(deployment(process));

        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
        assertThat(pod.path("containers")).hasSize(1);
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(Project.texts(container.at("/securityContext/capabilities/drop")))
                .containsExactly("ALL");
        assertThat(container.at("/volumeMounts/0/mountPath").asText()).isEqualTo("/tmp");
        assertThat(pod.at("/volumes/0").has("emptyDir")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aPodIsWatchedBoundedAndSpread(ProcessNeeds process) {
        JsonNode container = Manifests.container(deployment(process));

        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(container.path(probe).has("httpGet")).as(probe).isTrue();
        }
        for (String bound : List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
            assertThat(container.at("/resources" + bound).asText()).as(bound).isNotEmpty();
        }
        assertThat(deployment(process).at("/spec/replicas").asInt()).isGreaterThan(1);
        assertThat(Manifests.pod(deployment(process)).path("topologySpreadConstraints"))
                .hasSize(2);
        assertThat(rendered.one("PodDisruptionBudget", process.name())
                        .at("/spec/maxUnavailable")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyVariableHasAValue(ProcessNeeds process) {
        Manifests.environment(deployment(process)).forEach((name, variable) -> {
            if (variable.at("/valueFrom/secretKeyRef").isMissingNode()) {
                assertThat(rendered.valueOf(variable)).as(name).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theImageIsOfOneVersion(ProcessNeeds process) {
        assertThat(Manifests.container(deployment(process)).path("image").asText())
                .matches(".*/iml/" + process.module() + ":\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void theWayInLeadsToTheGateway() {
        JsonNode backend = rendered.one("Ingress", "gateway").at("/spec/rules/0/http/paths/0/backend/service");

        assertThat(rendered.all("Ingress")).hasSize(1);
        assertThat(backend.path("name").asText()).isEqualTo("gateway");
        assertThat(rendered.one("Service", backend.path("name").asText())
                        .at("/spec/ports/0/name")
                        .asText())
                .isEqualTo(backend.at("/port/name").asText());
    }

    @Test
    void theNamespaceRefusesPodsThatMayDoMore() {
        assertThat(rendered.all("Namespace"))
                .singleElement()
                .satisfies(namespace -> assertThat(Manifests.strings(namespace.at("/metadata/labels")))
                        .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
        assertThat(rendered.all("Secret")).isEmpty();
    }

    private static JsonNode deployment(ProcessNeeds process) {
        return rendered.one("Deployment", process.name());
    }
}
