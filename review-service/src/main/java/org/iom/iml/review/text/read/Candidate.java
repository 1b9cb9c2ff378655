package org.iom.iml.review.text.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with which a provision may begin.
 *
 * @param line its index among the lines
 * @param written the label as written
 * @param rest the rest of the line after the label
 * @param isStrong whether the label stands alone, in bold or as a heading
 * @param isQuoted whether it appears to be quoted from another law
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

    /** The way in which a provision is labelled. */
    enum Style {
        /** A word and a number: Article 5. */
        LABELLED,
        /** A sign and a number: § 5. */
        SIGN,
        /** A number alone: 5. */
        BARE
    }

    /** Returns the same candidate as a provision of another kind. */
    Candidate as(String other) {
        return new Candidate(line, other, number, written, rest, style, isStrong, isQuoted);
    }

    boolean isLeaf() {
        return ProvisionKind.of(kind).isLeaf();
    }

    boolean isAnnex() {
        return kind.equals(ProvisionKind.ANNEX);
    }

    /** Returns the kind and number, by which a recurrence is recognized. */
    String key() {
        return kind + ' ' + (number == null ? "" : number.inAddress());
    }

    /**
     * Returns the series of numbers to which it may belong; a first article numbered in words may open a series in
     * figures.
     */
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
