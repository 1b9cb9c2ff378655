package org.iom.iml.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules that can be checked only in source code, because compiled code does not show the difference. */
final class SourceRules {

    private static final Pattern NULL_AS_A_WORD = Pattern.compile("String(\\.|::)valueOf\\b");

    private SourceRules() {}

    /**
     * Finds conversions that turn an absent value into the text "null"; {@code Integer.toString} and the like do not.
     */
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
