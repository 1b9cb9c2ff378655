package org.iom.iml.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programs that a document shows are those that the journeys run. */
class SnippetsTest {

    private static final Pattern SNIPPET = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
    private static final Map<String, String> PROGRAMS = Map.of(
            "java", "sandbox/src/test/java/org/iom/iml/sandbox/journey/RegistryReader.java",
            "ts", "clients/typescript/src/registry.ts",
            "python", "clients/python/registry.py");

    @Test
    void everySnippetStandsInAProgramThatIsRun() {
        List<String> shown = SNIPPET.matcher(Project.text("docs/integrating.md"))
                .results()
                .map(found -> {
                    String program = Project.text(PROGRAMS.getOrDefault(found.group(1), "README.md"));
                    assertThat(lines(program)).containsSequence(lines(found.group(2)));
                    return found.group(1);
                })
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(PROGRAMS.keySet());
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(String::strip).toList();
    }
}
