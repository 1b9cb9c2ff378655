package org.iom.iml.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/problems.md explains every code that stands in the code of the services and of the platform. */
class ProblemCodesTest {

    private static final Pattern LISTED = Pattern.compile("`([a-z0-9-]+)`");
    private static final String CODE = "\"([a-z0-9]+(?:[ -][a-z0-9]+)*-?)\"";

    /** How a code is written → how it is sent; one that ends in a hyphen goes on with what is found at run time. */
    private static final Map<Pattern, UnaryOperator<String>> WRITTEN = Map.of(
            Pattern.compile("new (?:Refusal|BadInput|UnreadableFile)\\(\\s*" + CODE), code -> code,
            Pattern.compile("(?:problem|unreadableField)\\((?:[\\w.]+,\\s*){0,3}" + CODE), code -> code,
            Pattern.compile("BadInput\\.unprocessable\\(\\s*" + CODE), code -> code,
            Pattern.compile("BadInput\\.field\\([^;{}]*?,\\s*" + CODE), code -> code,
            Pattern.compile("(?:unless|new Fault)\\([^;{}]*?,\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\""), code -> code,
            Pattern.compile("BadInput\\.unknown\\([^;{}]*?,\\s*" + CODE), what -> "unknown-" + what.replace(' ', '-'));

    @Test
    void everyCodeIsExplained() {
        Set<String> listed = LISTED.matcher(Project.text("docs/problems.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Map<String, Path> written = written();

        written.keySet()
                .removeIf(code -> code.endsWith("-")
                        ? listed.stream().anyMatch(one -> one.startsWith(code) && one.length() > code.length())
                        : listed.contains(code));

        assertThat(written).as("codes that docs/problems.md does not explain").isEmpty();
    }

    @Test
    void noCodeIsExplainedTwice() {
        Set<String> seen = new TreeSet<>();

        assertThat(Project.text("docs/problems.md")
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("\\|", 3)[1])
                        .flatMap(cell -> LISTED.matcher(cell).results().map(found -> found.group(1)))
                        .filter(code -> !seen.add(code)))
                .isEmpty();
    }

    private static Map<String, Path> written() {
        Map<String, Path> codes = new TreeMap<>();
        sources()
                .forEach(source -> WRITTEN.forEach((pattern, sent) -> pattern.matcher(text(source))
                        .results()
                        .map((MatchResult found) -> sent.apply(found.group(1)))
                        .forEach(code -> codes.put(code, source.getFileName()))));
        assertThat(codes).hasSizeGreaterThan(50);
        return codes;
    }

    private static Stream<Path> sources() {
        return Stream.of(Shell.outputOf("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.java")
                        .split("\n"))
                .filter(name -> name.contains("-service/src/main/") || name.startsWith("libs/platform/src/main/"))
                .map(Project::file)
                .filter(Files::exists);
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
