package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.iom.iml.sandbox.project.Project;
import org.iom.iml.testkit.server.Topics;
import org.junit.jupiter.api.Test;

class InfrastructureTest {

    @Test
    void brokerAndDatabaseAreOfTheVersionsThatTheTestsRunOn() {
        assertThat(Compose.container("kafka").path("image").asText())
                .isEqualTo("apache/kafka:" + versionOf("kafka"))
                .isEqualTo(Compose.container("topics").path("image").asText());
        assertThat(Compose.container("postgres").path("image").asText())
                .isEqualTo("postgres:" + versionOf("postgres-binaries").replaceAll("\\..*", ""));
    }

    @Test
    void everyTopicIsMadeAndKeptForEver() {
        String script = Project.text("docker/kafka/topics.sh");
        List<String> made = loop(script, "service").stream()
                .flatMap(service -> loop(script, "topic").stream()
                        .map(topic -> topic.replace("\"", "").replace("$service", service)))
                .toList();

        assertThat(made).containsAll(Topics.events()).containsAll(Topics.deadLetters());
        assertThat(script).contains("--config retention.ms=-1").contains(Compose.address("kafka"));
    }

    @Test
    void theBrokerLosesNothingAndInventsNoTopic() {
        Properties broker = Project.properties("docker/kafka/server.properties");
        String data = broker.getProperty("log.dirs");

        assertThat(broker).containsEntry("auto.create.topics.enable", "false").containsEntry("log.retention.ms", "-1");
        assertThat(Project.texts(Compose.container("kafka").path("volumes"))).contains("kafka:" + data);
    }

    @Test
    void theDatabasesSurviveTheContainer() {
        JsonNode postgres = Compose.container("postgres");

        assertThat(Project.texts(postgres.path("volumes"))).contains("postgres:/var/lib/postgresql");
        assertThat(postgres.toString()).doesNotContain("fsync");
    }

    @Test
    void scriptsThatAContainerRunsCanBeRun() {
        for (String script : List.of("postgres/databases.sh", "kafka/broker.sh", "kafka/topics.sh", "identity/token")) {
            assertThat(Project.file("docker/" + script)).isExecutable();
        }
    }

    private static List<String> loop(String script, String variable) {
        return Pattern.compile("for " + variable + " in (.*); do")
                .matcher(script)
                .results()
                .flatMap(found -> List.of(found.group(1).split(" ", -1)).stream())
                .toList();
    }

    private static String versionOf(String name) {
        return Pattern.compile("<" + name + "\\.version>(.*)</")
                .matcher(Project.text("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
