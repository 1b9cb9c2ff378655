package org.iom.iml.review.text.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.review.text.read.Candidate.Style;
import org.jspecify.annotations.Nullable;

/** The recognition of the label with which a line begins: "Artículo 31 bis.", "CHAPTER II", "§ 5.1.", "12. (1)". */
final class Labels {

    /** The maximum length of a heading on the line of its label. */
    private static final int MAX_HEADING = 400;

    private static final Pattern WORD = Pattern.compile("(\\p{Lu}[\\p{L}]*(?:-[\\p{L}]+)?)\\.?");
    private static final Pattern SECOND = Pattern.compile("\\s+(\\p{L}+)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]*");
    private static final Pattern SIGN = Pattern.compile("§\\s*");
    private static final Pattern BARE = Pattern.compile("(\\d{1,4}(?:[A-Z]{1,2})?)(?:\\.(?:\\s+(?=\\S)|$)|—)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[.:\\-–—―][.:\\-–—―\\s]*|\\s*\\)\\s*");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

    private Labels() {}

    /** Returns the provision that may begin with {@code line}, whose index is {@code place}. */
    static Optional<Candidate> in(TextLine line, int place, boolean isQuoted) {
        return labelled(line, place, isQuoted)
                .or(() -> signed(line, place, isQuoted))
                .or(() -> bare(line, place, isQuoted));
    }

    private static Optional<Candidate> labelled(TextLine line, int place, boolean isQuoted) {
        String text = line.text();
        Matcher word = WORD.matcher(text);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        String first = Words.folded(word.group(1));
        Matcher second = SECOND.matcher(text).region(word.end(), text.length());
        if (second.lookingAt()) {
            String next = Words.folded(second.group(1));
            @Nullable String both = Words.LABELS.get(first + ' ' + next);
            if (both != null) {
                return numbered(line, place, both, second.end(), isQuoted);
            }
            @Nullable String after = Words.LABELS.get(next);
            if (after != null && Words.ORDINALS.containsKey(first) && isHeadingWord(second.group(1), line)) {
                return Numbers.at(text, 0)
                        .filter(found -> found.end() <= second.start(1))
                        .flatMap(found -> candidate(line, place, after, found.number(), second.end(), isQuoted));
            }
        }
        @Nullable String kind = Words.LABELS.get(first);
        return kind == null || kind.equals("none")
                ? Optional.empty()
                : numbered(line, place, kind, word.end(), isQuoted);
    }

    private static boolean isHeadingWord(String word, TextLine line) {
        return line.isHeading() || isCapital(word.charAt(0));
    }

    private static Optional<Candidate> numbered(TextLine line, int place, String kind, int from, boolean isQuoted) {
        Matcher blanks = BLANKS.matcher(line.text()).region(from, line.text().length());
        int at = blanks.lookingAt() ? blanks.end() : from;
        if (at == line.text().length()) {
            boolean stands = kind.equals(ProvisionKind.ANNEX)
                    && (line.isHeading() || CAPITALS.matcher(line.text()).matches());
            return stands ? candidate(line, place, kind, null, at, isQuoted) : Optional.empty();
        }
        if (kind.equals(ProvisionKind.ANNEX) && isUnnumberedAnnex(line.text(), from)) {
            return candidate(line, place, kind, null, from, isQuoted);
        }
        return Numbers.at(line.text(), at)
                .filter(found -> at > from || found.number().form() == ProvisionNumber.Form.FIGURES)
                .flatMap(found -> candidate(line, place, kind, found.number(), found.end(), isQuoted));
    }

    /**
     * Reports whether the label is that of an unnumbered annex: in capitals and followed by a punctuation mark or the
     * section to which it belongs.
     */
    private static boolean isUnnumberedAnnex(String text, int end) {
        String after = text.substring(end);
        return CAPITALS.matcher(text.substring(0, end)).matches()
                && (after.stripLeading().startsWith("(")
                        || SEPARATOR.matcher(after).lookingAt());
    }

    private static Optional<Candidate> candidate(
            TextLine line, int place, String kind, @Nullable ProvisionNumber number, int end, boolean isQuoted) {
        String written = line.text().substring(0, end).strip();
        String after = line.text().substring(end);
        boolean isLeaf = ProvisionKind.of(kind).isLeaf();
        if (!after.isBlank() && (!goesOn(after, line) || (!isLeaf && !isHeading(after, line)))) {
            return Optional.empty();
        }
        String rest =
                SEPARATOR.matcher(after).lookingAt() ? SEPARATOR.matcher(after).replaceFirst("") : after;
        boolean isStrong = line.isHeading() || line.isBold() || rest.isBlank();
        return Optional.of(
                new Candidate(place, kind, number, written, rest.strip(), Style.LABELLED, isStrong, isQuoted));
    }

    /** Reports whether what follows the number is a separator or a new sentence, as after a label. */
    private static boolean goesOn(String after, TextLine line) {
        if (SEPARATOR.matcher(after).lookingAt()) {
            return !after.startsWith("-") || after.length() == 1 || !Character.isDigit(after.charAt(1));
        }
        String words = after.strip();
        boolean isApart = Character.isWhitespace(after.charAt(0))
                || Character.getType(after.charAt(0)) == Character.SPACE_SEPARATOR;
        char begins = words.charAt(0);
        if (begins == '(' || begins == '[') {
            return isApart && words.length() > 1 && (isCapital(words.charAt(1)) || line.isHeading());
        }
        return isApart && (isCapital(begins) || "«“\"¿¡*_".indexOf(begins) >= 0);
    }

    /** Reports whether what follows is a heading, as wider divisions have no text on the line of their label. */
    private static boolean isHeading(String after, TextLine line) {
        String heading = after.strip();
        return line.isHeading()
                || (heading.length() <= MAX_HEADING
                        && (CAPITALS.matcher(heading).matches()
                                || SEPARATOR.matcher(after).lookingAt()
                                || !heading.endsWith(".")));
    }

    private static Optional<Candidate> signed(TextLine line, int place, boolean isQuoted) {
        Matcher sign = SIGN.matcher(line.text());
        if (!sign.lookingAt()) {
            return Optional.empty();
        }
        return Numbers.at(line.text(), sign.end())
                .filter(found -> found.number().form() == ProvisionNumber.Form.FIGURES)
                .map(found -> new Candidate(
                        place,
                        ProvisionKind.SECTION,
                        found.number(),
                        line.text().substring(0, found.end()),
                        rest(line.text().substring(found.end())),
                        Style.SIGN,
                        true,
                        isQuoted));
    }

    private static Optional<Candidate> bare(TextLine line, int place, boolean isQuoted) {
        Matcher number = BARE.matcher(line.text());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        return Numbers.in(number.group(1))
                .map(found -> new Candidate(
                        place,
                        ProvisionKind.SECTION,
                        found,
                        number.group(1) + '.',
                        line.text().substring(number.end()).strip(),
                        Style.BARE,
                        line.isHeading(),
                        isQuoted));
    }

    private static String rest(String after) {
        Matcher separator = SEPARATOR.matcher(after);
        return (separator.lookingAt() ? after.substring(separator.end()) : after).strip();
    }

    private static boolean isCapital(char character) {
        return Character.isUpperCase(character) || (Character.isLetter(character) && !Character.isLowerCase(character));
    }
}
