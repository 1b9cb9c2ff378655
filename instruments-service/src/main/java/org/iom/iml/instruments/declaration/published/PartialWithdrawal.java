package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;

/**
 * What a withdrawal takes back and what it keeps: "partially withdraws its general reservation, which shall continue to
 * apply in respect of article 16" keeps the reservation to article 16 and takes back the rest.
 *
 * @param kept provisions at which the reservation is still aimed
 * @param withdrawn those at which it is no longer; none where it is all the rest
 * @param certain whether the words leave no doubt which are which
 */
record PartialWithdrawal(List<String> kept, List<String> withdrawn, boolean certain) {

    /** "The reservation to article 15 is maintained." */
    private static final Pattern KEEPS = Pattern.compile(
            "\\b(?:continues? to|(?:is|are|be) (?:maintained|retained|upheld)|maintain(?:s|ing)?|remain(?:s|ing)?|keep(?:s|ing)?|retain(?:s|ing)?)\\b",
            CASE_INSENSITIVE);

    private static final Pattern TAKES_BACK = Pattern.compile("\\bwithdr[ae]w(?:s|n|al)?\\b", CASE_INSENSITIVE);
    /** "Partially withdraws its reservation" alone does not say how much of it. */
    private static final Pattern IN_PART = Pattern.compile("\\b(?:partial(?:ly)?|partly|in part)\\b", CASE_INSENSITIVE);

    /** Before anything is taken back or kept, so that what is said of it is another statement. */
    private static final Pattern MAKES = Pattern.compile(
            "\\b(?:makes?|made|enters?|formulates?)\\b[^.;]{0,40}\\breservations?\\b|\\breserves? the right\\b|not (?:consider|be|regard)[^.;]{0,20}\\bbound\\b"
                    + "|^\\W{0,3}reservations?\\s*:",
            CASE_INSENSITIVE);

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile(
            "(?<=[.;])\\s*(?=[\\p{Lu}“\"(\\d]|$)|(?<=;)\\s+|,?\\s+(?=(?:while|whereas|but)\\b)|,\\s+(?=which\\b)"
                    + "|,?\\s+and\\s*(?=(?:\\d\\)\\s*)?(?:withdraws?|maintains?|retains?|keeps?)\\b)");

    /** What {@code text}, which speaks of a withdrawal, takes back and keeps. */
    static PartialWithdrawal in(String text, Numbering numbering) {
        List<String> kept = new ArrayList<>();
        List<String> withdrawn = new ArrayList<>();
        boolean keeps = false;
        boolean certain = true;
        boolean spoken = false;
        List<String> open = withdrawn;
        for (String clause : BETWEEN_CLAUSES.splitAsStream(text).toList()) {
            boolean clauseKeeps = KEEPS.matcher(clause).find();
            boolean takesBack = TAKES_BACK.matcher(clause).find();
            certain = certain
                    && !(clauseKeeps && takesBack)
                    && (spoken
                            || clauseKeeps
                            || takesBack
                            || !MAKES.matcher(clause).find());
            spoken = spoken || clauseKeeps || takesBack;
            keeps = keeps || clauseKeeps;
            open = clauseKeeps ? kept : takesBack ? withdrawn : open;
            ProvisionReferences.in(clause, numbering).stream()
                    .filter(ProvisionReference::isSubject)
                    .map(ProvisionReference::eId)
                    .forEach(open::add);
        }
        boolean saysHowMuch = keeps ? !kept.isEmpty() : !IN_PART.matcher(text).find();
        return new PartialWithdrawal(kept, withdrawn, certain && saysHowMuch);
    }
}
