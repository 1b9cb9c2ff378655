package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;

/**
 * What a withdrawal withdraws and what it maintains: "partially withdraws its general reservation, which shall continue
 * to apply in respect of article 16" maintains the reservation to article 16 only.
 *
 * @param kept the provisions to which the reservation still relates
 * @param withdrawn the provisions to which it no longer relates; empty where that is everything else
 * @param certain whether the words leave no doubt about the division
 */
record PartialWithdrawal(List<String> kept, List<String> withdrawn, boolean certain) {

    /** Words that maintain: "The reservation to article 15 is maintained." */
    private static final Pattern KEEPS = Pattern.compile(
            "\\b(?:continues? to|(?:is|are|be) (?:maintained|retained|upheld)|maintain(?:s|ing)?|remain(?:s|ing)?|keep(?:s|ing)?|retain(?:s|ing)?)\\b",
            CASE_INSENSITIVE);

    private static final Pattern TAKES_BACK = Pattern.compile("\\bwithdr[ae]w(?:s|n|al)?\\b", CASE_INSENSITIVE);
    /**
     * Words that announce a partial withdrawal; "partially withdraws its reservation" alone does not show to what
     * extent.
     */
    private static final Pattern IN_PART = Pattern.compile("\\b(?:partial(?:ly)?|partly|in part)\\b", CASE_INSENSITIVE);

    /** Words that make a reservation; before anything is withdrawn or maintained, they belong to another statement. */
    private static final Pattern MAKES = Pattern.compile(
            "\\b(?:makes?|made|enters?|formulates?)\\b[^.;]{0,40}\\breservations?\\b|\\breserves? the right\\b|not (?:consider|be|regard)[^.;]{0,20}\\bbound\\b"
                    + "|^\\W{0,3}reservations?\\s*:",
            CASE_INSENSITIVE);

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile(
            "(?<=[.;])\\s*(?=[\\p{Lu}“\"(\\d]|$)|(?<=;)\\s+|,?\\s+(?=(?:while|whereas|but)\\b)|,\\s+(?=which\\b)"
                    + "|,?\\s+and\\s*(?=(?:\\d\\)\\s*)?(?:withdraws?|maintains?|retains?|keeps?)\\b)");

    /** Determines what {@code text}, which mentions a withdrawal, withdraws and maintains. */
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
