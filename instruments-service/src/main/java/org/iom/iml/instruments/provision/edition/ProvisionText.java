package org.iom.iml.instruments.provision.edition;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of one provision.
 *
 * @param eId its address in the instrument, by Akoma Ntoso naming
 * @param parent the address of what it is part of
 * @param path its ordinals from the root, whose order is that of the document
 * @param headings by language; null where the form of the text has no place for headings
 * @param texts its own words by language, without those of its parts; one line a paragraph
 * @param notes what we say of it; null where the form of the text has no place for that
 * @param source from where it is known, where not from where the whole text is
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

    /** Longest text of one provision that is kept, in characters; PostgreSQL searches texts below a megabyte. */
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

    /** What we add to a text: whether headings are in it, its force with who says so, its themes. */
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

    /** Lines without blanks around them, no line empty. */
    public static String plain(String text) {
        return LINES.matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /** The same in one line. */
    public static String line(String text) {
        return plain(text.replace('\n', ' ').replace('\r', ' ').replaceAll(" +", " "));
    }
}
