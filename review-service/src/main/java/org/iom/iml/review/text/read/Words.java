package org.iom.iml.review.text.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;

/** The words by which laws are numbered, announced, closed and repealed, from tables shipped with the service. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The kinds of provisions, by the folded word of their label. */
    static final Map<String, String> LABELS = table("labels.csv", "word", "kind");

    static final Map<String, Integer> ORDINALS = ordinals();

    static final Map<String, Integer> SUFFIXES = table("suffixes.csv", "word", "place").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> Integer.parseInt(word.getValue())));

    /** The words that leave a line unfinished when they end it. */
    static final Set<String> JOINING = Set.copyOf(column("joining.csv", "word"));

    private static final List<String> CLOSINGS = column("closings.csv", "begins");
    private static final List<String> REPEALED = column("repealed.csv", "begins");
    private static final Set<String> CONTENTS = Set.copyOf(column("contents.csv", "title"));

    private Words() {}

    /** Returns the words in lower case without accents. */
    static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /** Returns the letters and digits, folded, with single spaces between words. */
    static String plain(String words) {
        return NO_WORD.matcher(folded(words)).replaceAll(" ").strip();
    }

    /** Reports whether a law closes with a line that begins in this way. */
    static boolean closes(String line) {
        return begins(line, CLOSINGS);
    }

    static boolean isRepealed(String text) {
        return begins(text, REPEALED);
    }

    /** Reports whether the line announces a table of contents. */
    static boolean announcesContents(String line) {
        return CONTENTS.contains(plain(line));
    }

    private static boolean begins(String text, List<String> words) {
        String start =
                folded(text.length() > 120 ? text.substring(0, 120) : text).replaceAll("^[*_\\s]+", "");
        return words.stream().anyMatch(start::startsWith);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> numbers = new HashMap<>();
        for (CsvRow row : ShippedTable.rows(Words.class, "ordinals.csv")) {
            for (String word : row.cell("words").split(" ", 0)) {
                numbers.put(word, Integer.parseInt(row.cell("number")));
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, String> table(String name, String key, String value) {
        return ShippedTable.rows(Words.class, name).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.cell(key), row -> row.cell(value)));
    }

    private static List<String> column(String name, String title) {
        return ShippedTable.rows(Words.class, name).stream()
                .map(row -> folded(row.cell(title)))
                .toList();
    }
}
