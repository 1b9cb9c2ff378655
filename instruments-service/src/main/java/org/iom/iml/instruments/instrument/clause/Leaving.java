package org.iom.iml.instruments.instrument.clause;

import static org.iom.iml.instruments.instrument.clause.EntryIntoForce.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation.Opening;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation.Since;
import org.jspecify.annotations.Nullable;

/**
 * The computation, from final clauses, of when a party may denounce a treaty and when its denunciation takes effect.
 */
public final class Leaving {

    private final FinalClauses clauses;

    public Leaving(FinalClauses clauses) {
        this.clauses = clauses;
    }

    /**
     * Returns the date of effect of a denunciation notified on {@code notified}; no date where the text does not permit
     * it on that day.
     *
     * @param treaty the entry into force of the treaty itself, where known
     * @param bound the entry into force for the party, where known
     */
    public Calculation denunciation(LocalDate notified, @Nullable LocalDate treaty, @Nullable LocalDate bound) {
        List<CalculationStep> steps = new ArrayList<>();
        Denunciation denunciation = clauses.denunciation();
        if (denunciation == null) {
            steps.add(CalculationStep.of(
                    "no-denunciation-clause",
                    notified,
                    null,
                    clauses.source(),
                    "The text has no provision on denunciation or withdrawal."));
            return new Calculation(null, steps);
        }
        if (!mayNotify(denunciation, notified, treaty, bound, steps)) {
            return new Calculation(null, steps);
        }
        return new Calculation(DateSteps.add(denunciation.offset(), notified, denunciation.source(), steps), steps);
    }

    private static boolean mayNotify(
            Denunciation denunciation,
            LocalDate notified,
            @Nullable LocalDate treaty,
            @Nullable LocalDate bound,
            List<CalculationStep> steps) {
        Denunciation.Earliest notBefore = denunciation.notBefore();
        if (notBefore == null) {
            return true;
        }
        Opening opening = denunciation.opening(notified, treaty, bound);
        if (opening == null) {
            steps.add(CalculationStep.of(
                    "not-bound-yet",
                    notified,
                    null,
                    denunciation.source(),
                    "The years that must pass do not run: the treaty is not in force for that party."));
            return false;
        }
        LocalDate earliest = opening.earliest();
        steps.add(CalculationStep.of(
                "years-must-pass",
                opening.since(),
                earliest,
                denunciation.source(),
                years(notBefore, opening.since(), earliest)));
        LocalDate open = opening.first();
        if (open.equals(notified)) {
            return true;
        }
        steps.add(CalculationStep.of(
                notified.isBefore(earliest) ? "denunciation-too-early" : "denunciation-window-closed",
                notified,
                open,
                denunciation.source(),
                "A denunciation cannot be notified on " + day(notified) + "; the next day on which it can is "
                        + day(open) + "."));
        return false;
    }

    private static String years(Denunciation.Earliest notBefore, LocalDate since, LocalDate earliest) {
        if (notBefore.from() != null) {
            return "Until " + notBefore.years() + " years have passed since the entry into force of the treaty that it"
                    + " supplements on " + day(since) + ", on " + day(earliest) + ", no party may denounce it.";
        }
        String until = "Until " + notBefore.years();
        String then = day(since) + ", on " + day(earliest) + ", no party may denounce it.";
        return notBefore.after() == Since.TREATY_ENTRY_INTO_FORCE
                ? until + " years have passed since the entry into force of the treaty on " + then
                : until + " years have passed since the entry into force for the party on " + then;
    }
}
