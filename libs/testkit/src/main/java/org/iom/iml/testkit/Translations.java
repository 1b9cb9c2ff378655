package org.iom.iml.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.language.Catalogue;
import org.iom.iml.language.Languages;

/**
 * The check of what a module says to callers (problem details, operation summaries, file columns) against its
 * catalogues {@code sentences/<language>.po}, for missing and obsolete entries.
 */
public final class Translations {

    private static final Pattern HOLE = Pattern.compile("\\{[1-9]}");

    /** The definition of a column, recognized by its reader function; one with a value instead is a table column. */
    private static final Pattern COLUMN =
            Pattern.compile("\\.and\\(\\s*\"([A-Za-z]+)\",\\s*(?:\\w+\\()?(?:\\w+\\s*->|\\(\\w+\\)\\s*->|[\\w.<>]+::)");

    private Translations() {}

    /** Returns the faults of the module in whose folder the test runs. */
    public static List<String> faults() {
        try {
            List<String> sources = sources(Path.of("src/main/java"));
            Set<String> said = new TreeSet<>();
            Set<String> general = new TreeSet<>();
            sources.forEach(source -> {
                said.addAll(Sentence.saidIn(source));
                general.addAll(Sentence.madeIn(source));
            });
            sources.stream()
                    .filter(source -> source.contains("Columns"))
                    .forEach(source -> said.addAll(columns(source)));
            said.addAll(summaries(Path.of("openapi.yaml")));
            List<String> faults = new ArrayList<>();
            for (String language : Languages.OTHERS) {
                Path file = Path.of("src/main/resources/sentences", language + ".po");
                Map<String, String> own = Files.exists(file) ? Catalogue.read(Files.newBufferedReader(file)) : Map.of();
                faults.addAll(missing(language, said, known(language)));
                general.addAll(said);
                faults.addAll(dead(language, own, general, Sentence.squashed(String.join("\n", sources))));
                faults.addAll(unlike(language, own));
            }
            return faults;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> missing(String language, Set<String> said, Set<String> known) {
        return said.stream()
                .filter(sentence -> !known.contains(sentence))
                .map(sentence -> "sentences/" + language + ".po lacks: " + sentence)
                .toList();
    }

    /** Finds entries that occur in no source, not even in parts, and are not covered by a more general template. */
    static List<String> dead(String language, Map<String, String> own, Set<String> said, String sources) {
        List<Pattern> general = said.stream()
                .filter(sentence -> HOLE.matcher(sentence).find())
                .map(sentence -> Pattern.compile(
                        Stream.of(HOLE.split(sentence, -1)).map(Pattern::quote).collect(Collectors.joining(".*"))))
                .toList();
        return own.keySet().stream()
                .filter(sentence -> !said.contains(sentence))
                .filter(sentence ->
                        !HOLE.splitAsStream(sentence).map(String::strip).allMatch(sources::contains))
                .filter(sentence -> general.stream()
                        .noneMatch(pattern -> pattern.matcher(sentence).matches()))
                .map(sentence -> "sentences/" + language + ".po has what nobody says: " + sentence)
                .toList();
    }

    /** Finds translations with placeholders that differ from the original. */
    private static List<String> unlike(String language, Map<String, String> own) {
        return own.entrySet().stream()
                .filter(entry -> !holes(entry.getKey()).equals(holes(entry.getValue()))
                        || entry.getValue().isBlank())
                .map(entry -> "sentences/" + language + ".po has other places in: " + entry.getKey())
                .toList();
    }

    private static List<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    private static Set<String> columns(String source) {
        return COLUMN.matcher(source)
                .results()
                .map(found -> Catalogue.key("column", found.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> summaries(Path contract) throws IOException {
        Set<String> summaries = new HashSet<>();
        if (Files.exists(contract)) {
            for (JsonNode path : new YAMLMapper().readTree(contract.toFile()).path("paths")) {
                path.forEach(
                        operation -> summaries.add(operation.path("summary").asText()));
            }
        }
        summaries.remove("");
        return summaries;
    }

    /** Returns the sentences known to this module and those it depends on. */
    private static Set<String> known(String language) throws IOException {
        Set<String> known = new HashSet<>();
        for (URL file : Collections.list(
                Thread.currentThread().getContextClassLoader().getResources("sentences/" + language + ".po"))) {
            try (InputStreamReader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                known.addAll(Catalogue.read(text).keySet());
            }
        }
        return known;
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
