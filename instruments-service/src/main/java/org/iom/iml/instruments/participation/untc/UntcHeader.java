package org.iom.iml.instruments.participation.untc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.iom.iml.instruments.participation.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The header of a participants table: each column names the acts that its cells may hold and the mark of each; an act
 * named without a mark is that of the dates without one. A column that names no act holds something else.
 */
record UntcHeader(List<UntcHeader.Column> columns) {

    /** A mark follows a word; "(b)" in "article 7 (1) (b)" is none. */
    private static final Pattern MARKED = Pattern.compile("(.*\\p{L})\\s*\\(\\s*([A-Za-z]{1,2})\\s*\\)");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L}|\\))[\\s,]*(?:\\[?\\d{1,2}\\]?|[*†‡]+)+$");
    private static final Pattern ONLY_FOOTNOTES = Pattern.compile("[\\s\\d*†‡\\[\\]]+");
    private static final Pattern TAGS = Pattern.compile("(?s)<sup>.*?</sup>|<[^>]*>");

    /** An act as the header names it; of no kind where the registry knows none of that name. */
    record NamedAct(String name, @Nullable ActKind kind) {}

    /** One column after the participants'; {@code recordsActs}: whether its title names an act at all. */
    record Column(
            String title, Map<String, NamedAct> marked, List<NamedAct> unmarked, boolean recordsActs, boolean french) {}

    /** The header with these titles, the participants' column left out. */
    static UntcHeader of(List<String> titles) {
        boolean french = titles.stream().anyMatch(title -> UntcActNames.areFrench(plain(title)));
        return new UntcHeader(
                titles.stream().map(title -> column(plain(title), french)).toList());
    }

    private static String plain(String title) {
        return TAGS.matcher(StringEscapeUtils.unescapeHtml4(title))
                .replaceAll(" ")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    private static Column column(String title, boolean french) {
        Map<String, NamedAct> marked = new LinkedHashMap<>();
        List<NamedAct> unmarked = new ArrayList<>();
        List<String> phrases = phrases(title);
        for (String phrase : phrases) {
            Matcher matcher = MARKED.matcher(phrase);
            if (matcher.matches()) {
                marked.merge(matcher.group(2), named(matcher.group(1)), UntcHeader::either);
            } else {
                unmarked.add(named(phrase));
            }
        }
        return new Column(title, marked, unmarked, phrases.stream().anyMatch(UntcActNames::namesAnAct), french);
    }

    /** One mark for two acts says which it is only where they are the same. */
    private static NamedAct either(NamedAct one, NamedAct other) {
        return one.equals(other) ? one : new NamedAct(one.name() + " or " + other.name(), null);
    }

    /** Acts are divided by commas; a part in small letters that is no act of its own is the rest of a longer name. */
    private static List<String> phrases(String title) {
        List<String> phrases = new ArrayList<>();
        for (String part : title.split("[,;]", -1)) {
            String phrase = withoutFootnote(part.strip());
            if (phrase.isEmpty() || ONLY_FOOTNOTES.matcher(phrase).matches()) {
                continue;
            }
            if (phrases.isEmpty() || Character.isUpperCase(phrase.charAt(0)) || isOfItsOwn(phrase)) {
                phrases.add(phrase);
            } else {
                phrases.add(phrases.removeLast() + ", " + phrase);
            }
        }
        return phrases;
    }

    private static boolean isOfItsOwn(String phrase) {
        Matcher marked = MARKED.matcher(phrase);
        return marked.matches() ? UntcActNames.kind(marked.group(1)) != null : UntcActNames.isWhole(phrase);
    }

    /** A number at the end is a footnote where a whole name or a mark stands before it, not in "under article 25". */
    private static String withoutFootnote(String phrase) {
        String bare = FOOTNOTE.matcher(phrase).replaceFirst("");
        return bare.endsWith(")") || UntcActNames.isWhole(bare) ? bare : phrase;
    }

    private static NamedAct named(String phrase) {
        return new NamedAct(phrase, UntcActNames.kind(phrase));
    }
}
