package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.iom.iml.sandbox.project.Project;
import org.junit.jupiter.api.Test;

class DockerfileTest {
    private static final String FILE = Project.text("Dockerfile");
    /** From the last FROM on: what is shipped. */
    private static final List<String> SHIPPED =
            FILE.substring(FILE.lastIndexOf("\nFROM ") + 1).lines().toList();

    @Test
    void servicesRunOnTheRuntimeWithoutACompiler() {
        assertThat(SHIPPED).first().isEqualTo("FROM eclipse-temurin:25-jre");
    }

    @Test
    void theProcessIsNobodyInParticular() {
        assertThat(instructions("USER")).singleElement().asString().matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(instructions("COPY")).noneMatch(copy -> copy.contains("--chown"));
        assertThat(Compose.container("gateway").path("user").asText())
                .isEqualTo(instructions("USER").getFirst());
    }

    @Test
    void librariesOfOthersAreALayerBelowOurs() {
        assertThat(instructions("COPY"))
                .containsSubsequence(
                        "--from=layers /libraries/ /application/", "--from=layers /application/ /application/");
        assertThat(FILE).contains("-name 'org.iom.iml.*.jar'");
    }

    @Test
    void theImageKnowsWhetherItsProcessIsReady() {
        assertThat(instructions("HEALTHCHECK"))
                .singleElement()
                .asString()
                .endsWith("CMD [\"healthy\", \"9000\", \"/q/health/ready\"]");
    }

    @Test
    void signalsReachTheProcess() {
        assertThat(instructions("ENTRYPOINT"))
                .singleElement()
                .asString()
                .startsWith("[\"java\",")
                .endsWith("\"-jar\", \"/application/quarkus-run.jar\"]");
    }

    @Test
    void nothingIsSentToTheBuilderButWhatItCopies() {
        List<String> admitted = Project.text(".dockerignore").lines().toList();
        List<String> copied = Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )?(.*) \\S+$")
                .matcher(FILE)
                .results()
                .flatMap(copy -> List.of(copy.group(1).split(" ", -1)).stream())
                .toList();

        assertThat(admitted).first().isEqualTo("**");
        assertThat(admitted.subList(1, admitted.size()))
                .containsExactlyInAnyOrder(
                        "!*/target/quarkus-app",
                        "!*/target/quarkus-app/**",
                        "!docker/healthy",
                        "!docker/migrate",
                        "!docker/identity",
                        "!docker/identity/**");
        assertThat(copied)
                .allMatch(source -> source.equals("${SERVICE}/target/quarkus-app/")
                        || (Project.file(source).toFile().isFile()
                                && source.matches("docker/(healthy|migrate|identity/.*)")));
    }

    private static List<String> instructions(String name) {
        return SHIPPED.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }
}
