package org.iom.iml.instruments.provision.akn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of the Akoma Ntoso vocabulary, and addresses under its naming convention where a text gives none. */
final class AknNames {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** Document types that consist of provisions. */
    static final Set<String> DOCUMENTS = Set.of("act", "bill", "doc", "statement");
    /** Elements of the legislative hierarchy, including the generic one. */
    static final Set<String> HIERARCHY = Set.of(
            "clause",
            "section",
            "part",
            "paragraph",
            "chapter",
            "title",
            "article",
            "book",
            "tome",
            "division",
            "list",
            "point",
            "indent",
            "alinea",
            "rule",
            "subrule",
            "proviso",
            "subsection",
            "subpart",
            "subparagraph",
            "subchapter",
            "subtitle",
            "subdivision",
            "subclause",
            "sublist",
            "level",
            "transitional",
            "hcontainer");
    /** Containers of running text before the body, in document order. */
    static final Set<String> BEFORE_BODY = Set.of("coverPage", "preface", "preamble");

    static final String AFTER_BODY = "conclusions";
    static final String ANNEX = "annex";
    static final String WRAP_UP = "wrapUp";

    /** A heading placed between provisions rather than above one. */
    static final String CROSS_HEADING = "crossHeading";

    /** The twenty languages whose bibliographic code differs from the terminological one (ISO 639-2/B). */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("article", "art"),
            Map.entry("section", "sec"),
            Map.entry("paragraph", "para"),
            Map.entry("subparagraph", "subpara"),
            Map.entry("chapter", "chp"),
            Map.entry("subchapter", "subchp"),
            Map.entry("subsection", "subsec"),
            Map.entry("division", "dvs"),
            Map.entry("subdivision", "subdvs"),
            Map.entry("alinea", "al"),
            Map.entry("transitional", "trans"),
            Map.entry(WRAP_UP, "wrapup"));
    /** Elements numbered continuously through the whole text, whatever contains them. */
    private static final Set<String> COUNTED_THROUGH = Set.of("article", "section");

    private static final Set<String> ROMAN = Set.of("part", "title", "book", "tome", "chapter", "division", ANNEX);
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}]+)[^\\p{L}\\p{N}]*$");
    private static final Pattern NUMERAL = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private AknNames() {}

    static boolean isOfTheVocabulary(@Nullable String namespace) {
        return namespace == null
                || namespace.isEmpty()
                || namespace.startsWith("http://docs.oasis-open.org/legaldocml/ns/akn/")
                || namespace.startsWith("http://www.akomantoso.org/");
    }

    /**
     * Returns the address of a part that gives none: its kind with its number, or with its ordinal where it has no
     * number.
     */
    static String address(@Nullable String above, String kind, @Nullable String number, int ordinal, boolean inAnnex) {
        String own = SHORT.getOrDefault(kind, kind);
        String name = kind.equals(WRAP_UP) || BEFORE_BODY.contains(kind) || kind.equals(AFTER_BODY)
                ? own
                : own + "_" + number(kind, number, ordinal);
        return above == null || (COUNTED_THROUGH.contains(kind) && !inAnnex) ? name : above + "__" + name;
    }

    private static String number(String kind, @Nullable String number, int ordinal) {
        Matcher last = LAST_WORD.matcher(number == null ? "" : number);
        if (!last.find()) {
            return Integer.toString(ordinal);
        }
        String word = last.group(1);
        String upper = word.toUpperCase(Locale.ROOT);
        return ROMAN.contains(kind) && NUMERAL.matcher(upper).matches()
                ? Integer.toString(arabic(upper))
                : word.toLowerCase(Locale.ROOT);
    }

    private static int arabic(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = value(numeral.charAt(i));
            boolean subtracts = i + 1 < numeral.length() && value(numeral.charAt(i + 1)) > value;
            sum += subtracts ? -value : value;
        }
        return sum;
    }

    private static int value(char digit) {
        return switch (digit) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }

    /** Converts a language in {@code FRBRlanguage} (ISO 639-2, either list, or BCP 47) to a BCP 47 tag. */
    static String language(String written) {
        String code = written.toLowerCase(Locale.ROOT);
        String bibliographic = BIBLIOGRAPHIC.get(code);
        return bibliographic != null
                ? bibliographic
                : Arrays.stream(Locale.getISOLanguages())
                        .map(Locale::of)
                        .filter(language -> language.getISO3Language().equals(code))
                        .findFirst()
                        .map(Locale::getLanguage)
                        .orElse(written);
    }

    /** Converts a BCP 47 tag to the form used in {@code FRBRlanguage}. */
    static String written(String language) {
        return language.length() == 2 ? Locale.of(language).getISO3Language() : language;
    }
}
