package org.iom.iml.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of every document leads somewhere: to a file of the project, and within it to a heading. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*");

    @Test
    void everyLinkOfEveryDocumentLeadsSomewhere() {
        List<String> dead = documents()
                .flatMap(document -> targets(document)
                        .filter(target -> !leadsSomewhere(document, target))
                        .map(target -> Project.ROOT.relativize(document) + " → " + target))
                .toList();

        assertThat(dead).isEmpty();
    }

    private static Stream<Path> documents() {
        return Stream.of(Shell.outputOf("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md")
                        .split("\n"))
                .filter(name -> !name.isEmpty())
                .map(Project::file)
                .filter(Files::exists);
    }

    private static Stream<String> targets(Path document) {
        return LINK.matcher(text(document))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches());
    }

    private static boolean leadsSomewhere(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    private static List<String> anchors(Path document) {
        Matcher headings = HEADING.matcher(text(document));
        return headings.results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toList());
    }

    private static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException unreadable) {
            throw new IllegalStateException(document + " cannot be read", unreadable);
        }
    }
}
