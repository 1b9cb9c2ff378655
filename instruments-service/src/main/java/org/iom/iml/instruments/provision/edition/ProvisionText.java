package org.iom.iml.instruments.provision.edition;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of one provision in a text.
 *
 * @param eId its address in the instrument, under Akoma Ntoso naming
 * @param parent the address of the provision of which it is a part
 * @param path its ordinals from the root, whose order is that of the document
 * @param headings by language; null where the format has no place for headings
 * @param texts its own words by language, without those of its parts, one paragraph a line
 * @param notes the editorial information; null where the format has no place for it
 * @param source its own source, where that differs from the source of the whole text
 */
public record ProvisionText(
        String eId,
        @Nullable String parent,
        List<Integer> path,
        String kind,
        @Nullable String number,
        @Nullable Map<String, String> headings,
        Map<String, String> texts,
        @Nullable Notes notes,
        @Nullable String source) {

    /** The maximum length of a provision's text, in characters; PostgreSQL can search texts of less than a megabyte. */
    public static final int MAX_TEXT = 200_000;

    private static final Pattern BLANKS = Pattern.compile("[\\h\\p{Cs}\\u0000-\\u0009\\u000B-\\u001F\\uFFFE\\uFFFF]+");
    private static final Pattern LINES = Pattern.compile(" *\\n[ \\n]*");

    public ProvisionText {
        path = List.copyOf(path);
        String written = number == null ? "" : line(number);
        number = written.isEmpty() ? null : written;
        headings = headings == null ? null : plain(headings);
        texts = plain(texts);
    }

    /**
     * Editorial information on a text: whether its headings are official, its force with the source for it, its themes.
     */
    public record Notes(
            @Nullable String headingKind,
            @Nullable String force,
            @Nullable String forceSource,
            List<String> themes) {

        public Notes {
            themes = List.copyOf(themes);
        }
    }

    private static Map<String, String> plain(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> Map.entry(text.getKey(), plain(text.getValue())))
                .filter(text -> !text.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the text with every line trimmed and empty lines removed. */
    public static String plain(String text) {
        return LINES.matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /** Returns the text as a single trimmed line. */
    public static String line(String text) {
        return plain(text.replace('\n', ' ').replace('\r', ' ').replaceAll(" +", " "));
    }
}
