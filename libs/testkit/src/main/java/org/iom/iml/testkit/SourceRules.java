package org.iom.iml.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules that only the source shows, because the compiler writes the same for what is allowed. */
final class SourceRules {

    private static final Pattern NULL_AS_A_WORD = Pattern.compile("String(\\.|::)valueOf\\b");

    private SourceRules() {}

    /** Where a text is made that says "null" where there is nothing; {@code Integer.toString} and its like do not. */
    static List<String> nullAsAWord(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SourceRules::nullAsAWordIn)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> nullAsAWordIn(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(i -> NULL_AS_A_WORD.matcher(lines.get(i)).find())
                    .mapToObj(i -> file + ":" + (i + 1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
