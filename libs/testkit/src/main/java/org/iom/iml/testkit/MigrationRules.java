package org.iom.iml.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules for migrations whose violation an empty database does not reveal. */
final class MigrationRules {

    private static final Pattern NOT_RUN = Pattern.compile("--[^\n]*|\\$\\$.*?\\$\\$", Pattern.DOTALL);
    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(update|delete\\s+from|insert\\s+into)\\s.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:update|from|join|into)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORCED =
            Pattern.compile("alter\\s+table\\s+(\\w+)\\s+force\\s+row\\s+level\\s+security", Pattern.CASE_INSENSITIVE);

    private MigrationRules() {}

    /**
     * Finds migrations that read or change rows under forced row-level security without setting a role, and so see no
     * rows at all.
     */
    static List<String> withoutARole(Path folder) {
        Set<String> forced = new HashSet<>();
        List<String> blind = new ArrayList<>();
        for (Path migration : inOrder(folder)) {
            String sql = NOT_RUN.matcher(read(migration)).replaceAll(" ");
            if (!sql.contains("set_config('app.role'") && touches(sql, forced)) {
                blind.add(migration.getFileName().toString());
            }
            FORCED.matcher(sql).results().map(found -> found.group(1)).forEach(forced::add);
        }
        return blind;
    }

    private static boolean touches(String sql, Set<String> forced) {
        return Stream.of(sql.split(";"))
                .filter(statement -> CHANGE.matcher(statement).matches())
                .flatMap(statement -> TABLE.matcher(statement).results())
                .map((MatchResult found) -> found.group(1))
                .anyMatch(forced::contains);
    }

    private static List<Path> inOrder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparingInt(MigrationRules::number))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
