package org.iom.iml.instruments.participation;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a participants table: each column names the acts that its cells may hold and the mark of each; an act
 * named without a mark is that of the dates without one. A column that names no act holds something else.
 */
record UntcHeader(List<UntcHeader.Column> columns) {

    /** A mark follows a word; "(b)" in "article 7 (1) (b)" is none. */
    private static final Pattern MARKED = Pattern.compile("(.*\\p{L})\\s*\\(([A-Za-z]{1,2})\\)");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L}|\\))[\\s,]*(?:\\[?\\d{1,2}\\]?|\\*)+$");
    /** Beginnings of the names of acts, the longer before the shorter that it begins with. */
    private static final Map<String, ActKind> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("definitive signature", ActKind.DEFINITIVE_SIGNATURE);
        NAMES.put("succession to signature", ActKind.SUCCESSION_TO_SIGNATURE);
        NAMES.put("signature", ActKind.SIGNATURE);
        NAMES.put("ratification", ActKind.RATIFICATION);
        NAMES.put("acceptance", ActKind.ACCEPTANCE);
        NAMES.put("approval", ActKind.APPROVAL);
        NAMES.put("accession", ActKind.ACCESSION);
        NAMES.put("succession", ActKind.SUCCESSION);
        NAMES.put("formal confirmation", ActKind.FORMAL_CONFIRMATION);
        NAMES.put("consent to be bound", ActKind.CONSENT_TO_BE_BOUND);
        NAMES.put("simplified procedure", ActKind.SIMPLIFIED_PROCEDURE);
        NAMES.put("provisional application", ActKind.PROVISIONAL_APPLICATION);
        NAMES.put("notification of provisional application", ActKind.PROVISIONAL_APPLICATION);
        NAMES.put("termination of provisional application", ActKind.END_OF_PROVISIONAL_APPLICATION);
        NAMES.put("participation", ActKind.PARTICIPATION);
        NAMES.put("application", ActKind.APPLICATION);
        NAMES.put("denunciation", ActKind.DENUNCIATION);
        NAMES.put("withdrawal", ActKind.DENUNCIATION);
        NAMES.put("notification", ActKind.NOTIFICATION);
    }

    /** An act as the header names it; of no kind where the registry knows none of that name. */
    record NamedAct(String name, @Nullable ActKind kind) {}

    /** One column after the participants'. */
    record Column(String title, Map<String, NamedAct> marked, List<NamedAct> unmarked) {

        /** Whether its cells record acts at all. */
        boolean recordsActs() {
            return unmarked.stream().anyMatch(act -> act.kind() != null)
                    || marked.values().stream().anyMatch(act -> act.kind() != null);
        }
    }

    /** The header with these titles, the participants' column left out. */
    static UntcHeader of(List<String> titles) {
        return new UntcHeader(titles.stream().map(UntcHeader::column).toList());
    }

    private static Column column(String title) {
        Map<String, NamedAct> marked = new LinkedHashMap<>();
        List<NamedAct> unmarked = new ArrayList<>();
        for (String phrase : phrases(title)) {
            Matcher matcher = MARKED.matcher(phrase);
            if (matcher.matches()) {
                marked.put(matcher.group(2), named(matcher.group(1)));
            } else {
                unmarked.add(named(phrase));
            }
        }
        return new Column(title, marked, unmarked);
    }

    /** Acts are divided by commas and begin with a capital; what does not is the rest of a longer name. */
    private static List<String> phrases(String title) {
        List<String> phrases = new ArrayList<>();
        for (String part : title.split(",", -1)) {
            String phrase = withoutFootnote(part.strip());
            if (!phrases.isEmpty() && !phrase.isEmpty() && !Character.isUpperCase(phrase.charAt(0))) {
                phrases.add(phrases.removeLast() + ", " + phrase);
            } else if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** A number at the end is a footnote where a whole name or a mark stands before it, not in "under article 25". */
    private static String withoutFootnote(String phrase) {
        String bare = FOOTNOTE.matcher(phrase).replaceFirst("");
        return bare.endsWith(")") || NAMES.containsKey(bare.toLowerCase(ROOT)) ? bare : phrase;
    }

    private static NamedAct named(String phrase) {
        String lower = phrase.toLowerCase(ROOT);
        return new NamedAct(
                phrase,
                NAMES.entrySet().stream()
                        .filter(name -> lower.matches(name.getKey() + "\\b.*"))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(null));
    }
}
