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
 * The header of a participants table: each column names the acts that its cells may record, with their marks; an act
 * without a mark applies to unmarked dates. A column that names no act holds other data.
 */
record UntcHeader(List<UntcHeader.Column> columns) {

    private static final Pattern MARKED = Pattern.compile("(.*[\\p{L}\\d)])\\s*\\(\\s*([A-Za-z]{1,2})\\s*\\)");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L}|\\))[\\s,]*(?:\\[?\\d{1,2}\\]?|[*†‡]+)+$");
    private static final Pattern ONLY_FOOTNOTES = Pattern.compile("[\\s\\d*†‡\\[\\]]+");
    private static final Pattern TAGS = Pattern.compile("(?s)<(sup(?:erscript)?)>.*?</\\1>|<[^<>]*>");

    /** An act as named in the header; its kind is null where the registry has none of that name. */
    record NamedAct(String name, @Nullable ActKind kind) {

        boolean binds() {
            return kind != null && kind.binds();
        }
    }

    /** A column after that of the participants; {@code recordsActs} is whether its title names any act. */
    record Column(String title, Map<String, NamedAct> marked, List<NamedAct> unmarked, boolean recordsActs) {

        /** Returns the act for a date without a mark; empty where several with different effects are named. */
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

    /** Creates the header from these titles, which exclude the participants' column. */
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

    /** Finds a mark after a word or an article number; "(b)" in "Notification under article 7 (1) (b)" is none. */
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

    /** Combines two acts with the same mark; the kind stays known only where they are equal. */
    private static NamedAct either(NamedAct one, NamedAct other) {
        return one.equals(other) ? one : new NamedAct(one.name() + " or " + other.name(), null);
    }

    /** Splits a title into acts at commas; a lower-case part that is not an act itself continues a longer name. */
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

    /** Removes a final footnote number after a complete name or a mark, but keeps the number in "under article 25". */
    private static String withoutFootnote(String phrase) {
        String bare = FOOTNOTE.matcher(phrase).replaceFirst("");
        return bare.endsWith(")") || UntcActNames.isWhole(bare) ? bare : phrase;
    }

    private static NamedAct named(String phrase) {
        return new NamedAct(phrase, UntcActNames.kind(phrase));
    }
}
