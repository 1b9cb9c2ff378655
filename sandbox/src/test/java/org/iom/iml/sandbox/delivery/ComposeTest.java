package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

    static List<ProcessNeeds> processes() {
        return ProcessNeeds.all();
    }

    static List<ProcessNeeds> services() {
        return ProcessNeeds.services();
    }

    @Test
    void theWholeSuiteIsThere() {
        assertThat(Compose.containers()).containsKeys("postgres", "kafka", "topics", "identity");
        assertThat(Compose.containers())
                .containsKeys(processes().stream().map(ProcessNeeds::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessIsBuiltFromItsModuleAndListensOnItsPort(ProcessNeeds process) {
        JsonNode container = Compose.container(process.name());

        assertThat(container.at("/build/args/SERVICE").asText()).isEqualTo(process.module());
        assertThat(container.path("image").asText()).isEqualTo("iml/" + process.module());
        assertThat(Compose.environment(process.name())).containsEntry("HTTP_PORT", String.valueOf(process.port()));
        assertThat(Project.file(process.module() + "/pom.xml")).exists();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessGetsWhatItReadsAndNothingElse(ProcessNeeds process) {
        assertThat(Compose.environment(process.name()).keySet())
                .containsAll(process.required())
                .isSubsetOf(process.known());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyAddressLeadsToTheContainerThatListensThere(ProcessNeeds process) {
        Map<String, String> addresses = Compose.environment(process.name()).entrySet().stream()
                .filter(entry -> entry.getKey().matches(".*_(URL|SERVERS)"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy((variable, address) -> assertThat(address)
                        .isEqualTo(
                                switch (variable) {
                                    case "DATABASE_URL" ->
                                        "jdbc:postgresql://%s/%s"
                                                .formatted(Compose.address("postgres"), process.name());
                                    case "KAFKA_BOOTSTRAP_SERVERS" -> Compose.address("kafka");
                                    case "OIDC_ISSUER_URL" -> issuer();
                                    default -> "http://" + Compose.address(part(variable));
                                }));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceHasTheRolesThatPostgresMakesForIt(ProcessNeeds service) {
        String own = service.name().toUpperCase(Locale.ROOT) + "_DATABASE";
        Map<String, String> postgres = Compose.environment("postgres");

        assertThat(Compose.environment(service.name()))
                .containsEntry("DATABASE_USERNAME", service.name())
                .containsEntry("DATABASE_PASSWORD", postgres.get(own + "_PASSWORD"));
        assertThat(Compose.environment(service.name() + "-schema"))
                .containsEntry("DATABASE_USERNAME", service.name())
                .containsEntry("DATABASE_OWNER_USERNAME", service.name() + "_owner")
                .containsEntry("DATABASE_OWNER_PASSWORD", postgres.get(own + "_OWNER_PASSWORD"));
    }

    /** What runs for long and reads what strangers send must not be able to change its own schema. */
    @ParameterizedTest
    @MethodSource("services")
    void aServiceStartsOnASchemaWhoseOwnerItDoesNotKnow(ProcessNeeds service) {
        String schema = service.name() + "-schema";

        assertThat(service.known()).noneMatch(variable -> variable.contains("OWNER"));
        assertThat(Compose.container(service.name())
                        .at("/depends_on/" + schema + "/condition")
                        .asText())
                .isEqualTo("service_completed_successfully");
        assertThat(Compose.container(schema).path("image"))
                .isEqualTo(Compose.container(service.name()).path("image"));
        assertThat(Project.texts(Compose.container(schema).path("entrypoint"))).containsExactly("migrate");
    }

    @Test
    void theIdentityProviderKnowsItsNameItsDatabaseAndEveryClientsSecret() {
        assertThat(Compose.environment("identity"))
                .containsEntry("KC_HOSTNAME", "http://" + Compose.address("identity"))
                .containsEntry("KC_DB_URL", "jdbc:postgresql://" + Compose.address("postgres") + "/identity")
                .containsEntry("KC_DB_PASSWORD", Compose.environment("postgres").get("IDENTITY_DATABASE_PASSWORD"))
                .containsKey("DESK_ADDRESS")
                .containsKeys(Project.stream(realm().path("clients"))
                        .filter(client -> client.has("secret"))
                        .map(client -> client.path("secret").asText().replaceAll("[${}]", ""))
                        .toArray(String[]::new));
    }

    @Test
    void everyContainerThatStaysTellsItsHealth() {
        Compose.containers().forEach((name, container) -> {
            if (!container.path("restart").asText().equals("no")) {
                assertThat(Project.texts(container.at("/healthcheck/test")))
                        .as(name)
                        .isNotEmpty();
            }
        });
        assertThat(processes())
                .allSatisfy(process -> assertThat(
                                Project.texts(Compose.container(process.name()).at("/healthcheck/test")))
                        .containsExactly("CMD", "healthy", "9000", "/q/health/ready"));
    }

    @Test
    void waitingForAnotherEnds() {
        Compose.containers()
                .forEach((name, container) -> container
                        .path("depends_on")
                        .properties()
                        .forEach(other -> {
                            JsonNode awaited = Compose.container(other.getKey());
                            assertThat(awaited.isObject())
                                    .as(name + " awaits " + other.getKey())
                                    .isTrue();
                            switch (other.getValue().path("condition").asText()) {
                                case "service_healthy" ->
                                    assertThat(awaited.has("healthcheck")).isTrue();
                                case "service_completed_successfully" ->
                                    assertThat(awaited.path("restart").asText()).isEqualTo("no");
                                case "service_started" -> assertThat(name).isEqualTo("gateway");
                                default -> throw new AssertionError(name + " waits without a condition");
                            }
                        }));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aStoppedProcessHasTimeToDrain(ProcessNeeds process) {
        long seconds = Long.parseLong(Compose.container(process.name())
                .path("stop_grace_period")
                .asText()
                .replace("s", ""));

        assertThat(seconds).isGreaterThan(Drain.secondsOf(process));
    }

    private static JsonNode realm() {
        return Project.json("docker/identity/iml-realm.json");
    }

    private static String issuer() {
        return "http://" + Compose.address("identity") + "/realms/"
                + realm().path("realm").asText();
    }

    private static String part(String variable) {
        return variable.substring(0, variable.length() - "_URL".length()).toLowerCase(Locale.ROOT);
    }
}
