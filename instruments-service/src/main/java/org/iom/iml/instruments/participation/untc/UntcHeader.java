package org.iom.iml.instruments.participation.untc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The header of a participants table: each column names the acts that its cells may hold and the mark of each; an act
 * named without a mark is that of the dates without one. A column that names no act holds something else.
 */
record UntcHeader(List<UntcHeader.Column> columns) {

    private static final Pattern MARKED = Pattern.compile("(.*[\\p{L}\\d)])\\s*\\(\\s*([A-Za-z]{1,2})\\s*\\)");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L}|\\))[\\s,]*(?:\\[?\\d{1,2}\\]?|[*†‡]+)+$");
    private static final Pattern ONLY_FOOTNOTES = Pattern.compile("[\\s\\d*†‡\\[\\]]+");
    private static final Pattern TAGS = Pattern.compile("(?s)<(sup(?:erscript)?)>.*?</\\1>|<[^>]*>");

    /** An act as the header names it; of no kind where the registry knows none of that name. */
    record NamedAct(String name, @Nullable ActKind kind) {

        boolean binds() {
            return kind != null && kind.binds();
        }
    }

    /** One column after the participants'; {@code recordsActs}: whether its title names an act at all. */
    record Column(String title, Map<String, NamedAct> marked, List<NamedAct> unmarked, boolean recordsActs) {

        /** The act of a date without a mark; none where several are named that have not the same effect. */
        Optional<NamedAct> withoutMark() {
            if (unmarked.isEmpty() && marked.size() == 1) {
                return marked.values().stream().findFirst();
            }
            if (unmarked.size() == 1) {
                return Optional.of(unmarked.getFirst());
            }
            boolean bind = !unmarked.isEmpty() && unmarked.stream().allMatch(NamedAct::binds);
            return bind
                    ? Optional.of(new NamedAct(
                            unmarked.stream().map(NamedAct::name).collect(Collectors.joining(" or ")),
                            ActKind.CONSENT_TO_BE_BOUND))
                    : Optional.empty();
        }
    }

    /** The header with these titles, the participants' column left out. */
    static UntcHeader of(List<String> titles) {
        return new UntcHeader(titles.stream().map(title -> column(plain(title))).toList());
    }

    private static String plain(String title) {
        return TAGS.matcher(StringEscapeUtils.unescapeHtml4(title))
                .replaceAll(" ")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    private static Column column(String title) {
        Map<String, NamedAct> marked = new LinkedHashMap<>();
        List<NamedAct> unmarked = new ArrayList<>();
        List<String> phrases = phrases(title);
        for (String phrase : phrases) {
            marked(phrase)
                    .ifPresentOrElse(
                            found -> marked.merge(found.group(2), named(found.group(1)), UntcHeader::either),
                            () -> unmarked.add(named(phrase)));
        }
        return new Column(title, marked, unmarked, phrases.stream().anyMatch(UntcActNames::namesAnAct));
    }

    /** A mark follows a word, or the number of an article; "(b)" in "Notification under article 7 (1) (b)" is none. */
    private static Optional<MatchResult> marked(String phrase) {
        Matcher matcher = MARKED.matcher(phrase);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean afterWord = matcher.group(1).matches(".*\\p{L}");
        ActKind kind = UntcActNames.kind(matcher.group(1));
        return afterWord || (kind != null && UntcActNames.isUsual(matcher.group(2), kind))
                ? Optional.of(matcher.toMatchResult())
                : Optional.empty();
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
        return marked(phrase)
                .map(found -> UntcActNames.kind(found.group(1)) != null)
                .orElseGet(() -> UntcActNames.isWhole(phrase));
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
