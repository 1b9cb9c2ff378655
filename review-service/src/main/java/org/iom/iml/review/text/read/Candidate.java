package org.iom.iml.review.text.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be the beginning of a provision.
 *
 * @param line its place among the lines
 * @param written the label as it stands there
 * @param rest of the line after the label
 * @param isStrong whether it stands alone, in bold or as a heading
 * @param isQuoted whether it seems to be words of another law
 */
record Candidate(
        int line,
        String kind,
        @Nullable ProvisionNumber number,
        String written,
        String rest,
        Style style,
        boolean isStrong,
        boolean isQuoted) {

    /** How a provision says that it begins. */
    enum Style {
        /** With a word: Article 5. */
        LABELLED,
        /** With a sign: § 5. */
        SIGN,
        /** With nothing but its number: 5. */
        BARE
    }

    /** The same as a provision of another kind. */
    Candidate as(String other) {
        return new Candidate(line, other, number, written, rest, style, isStrong, isQuoted);
    }

    boolean isLeaf() {
        return ProvisionKind.of(kind).isLeaf();
    }

    boolean isAnnex() {
        return kind.equals(ProvisionKind.ANNEX);
    }

    /** Kind and number, by which it is told again where it recurs. */
    String key() {
        return kind + ' ' + (number == null ? "" : number.inAddress());
    }

    /** What it is numbered with; a first article in words may be that of articles in figures. */
    List<String> series() {
        if (number == null) {
            return List.of(kind);
        }
        String own = kind + ' ' + style + ' ';
        return number.form() == ProvisionNumber.Form.WORDS && number.order().equals(List.of(1))
                ? List.of(own + number.form(), own + ProvisionNumber.Form.FIGURES)
                : List.of(own + number.form());
    }
}
