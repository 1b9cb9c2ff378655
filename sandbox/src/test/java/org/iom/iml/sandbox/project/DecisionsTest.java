package org.iom.iml.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the decisions names each of them, in their order and in their words. */
class DecisionsTest {

    private static final String FOLDER = "docs/adr/";

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        assertThat(Project.text(FOLDER + "README.md").lines().filter(line -> line.matches("\\d+\\. .*")))
                .containsExactlyElementsOf(decisions());
    }

    private static List<String> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Project.file(FOLDER))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(DecisionsTest::entry)
                    .toList();
        }
    }

    private static String entry(String name) {
        String[] heading =
                Project.text(FOLDER + name).lines().findFirst().orElseThrow().split("# |\\. ", 3);
        return heading[1] + ". [" + heading[2] + "](" + name + ")";
    }
}
