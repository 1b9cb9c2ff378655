package org.iom.iml.instruments.theme;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iom.iml.platform.text.ShippedTable;

/**
 * The words by which texts say a theme: its names and alternatives, with the further words of a table that ships, and
 * without those of which the table says that they are too general to tell. Texts are read for the themes in the table.
 */
public final class ThemeWords {

    static final String PATH = "/catalogue/theme-words.csv";

    private static final Map<String, List<Word>> SHIPPED = ShippedTable.rows(ThemeWords.class, PATH).stream()
            .map(row -> new Word(
                    row.cell("theme"),
                    row.cell("language"),
                    row.cell("words"),
                    Use.valueOf(row.cell("use").toUpperCase(Locale.ROOT))))
            .collect(groupingBy(Word::theme));

    private enum Use {
        /** Texts that have the words are about the theme. */
        SAYS,
        /** The words are too general to tell. */
        SILENT,
        /** Whoever asks for the words means the theme; texts that have them may be about another. */
        ASKED
    }

    private record Word(String theme, String language, String words, Use use) {}

    private ThemeWords() {}

    /** Returns the words by language; none for a theme for which no text is read. */
    public static Map<String, List<String>> of(ThemeFacts theme) {
        List<Word> shipped = SHIPPED.getOrDefault(theme.code(), List.of());
        if (shipped.stream().allMatch(word -> word.use() == Use.ASKED)) {
            return Map.of();
        }
        Map<String, Set<String>> words = new TreeMap<>();
        theme.names().forEach((language, name) -> in(language, words).add(name));
        theme.alternatives().forEach((language, others) -> in(language, words).addAll(others));
        shipped.stream()
                .filter(word -> word.use() == Use.SAYS)
                .forEach(word -> in(word.language(), words).add(word.words()));
        shipped.stream()
                .filter(word -> word.use() == Use.SILENT)
                .forEach(
                        silent -> in(silent.language(), words).removeIf(word -> word.equalsIgnoreCase(silent.words())));
        Map<String, List<String>> listed = new TreeMap<>();
        words.forEach((language, all) -> listed.put(language, new ArrayList<>(all)));
        return listed;
    }

    /** Returns the further words, beside names and alternatives, by which a theme is asked for. */
    static List<String> asked(String theme) {
        return SHIPPED.getOrDefault(theme, List.of()).stream().map(Word::words).toList();
    }

    private static Set<String> in(String language, Map<String, Set<String>> words) {
        return words.computeIfAbsent(language, none -> new LinkedHashSet<>());
    }
}
