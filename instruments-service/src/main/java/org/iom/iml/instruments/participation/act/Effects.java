package org.iom.iml.instruments.participation.act;

import java.time.LocalDate;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.instrument.clause.FinalClauses.Denunciation;
import org.jspecify.annotations.Nullable;

/**
 * The computation of when acts take effect under a treaty. A succession continues an existing consent, so it takes
 * effect on the date of the succession of States or, where that is unknown, of its deposit at the latest.
 *
 * @param succession the date of the succession of States from which the party emerged, where known
 */
public record Effects(
        @Nullable LocalDate treatyInForceOn,
        @Nullable FinalClauses clauses,
        @Nullable LocalDate succession) {

    static final String SUCCESSION_RULE =
            "Vienna Convention on Succession of States in respect of Treaties (1978), art. 23(1)";

    public Effects(@Nullable LocalDate treatyInForceOn, @Nullable FinalClauses clauses) {
        this(treatyInForceOn, clauses, null);
    }

    /**
     * Returns {@code act} with its computed effect; without one where the final clauses are unknown or the treaty is
     * not in force.
     */
    public Act computed(Act act) {
        LocalDate continued = succession == null ? act.date() : succession;
        if (act.kind() == ActKind.SUCCESSION && treatyInForceOn != null && !continued.isAfter(act.date())) {
            return act.computedAs(continued.isBefore(treatyInForceOn) ? treatyInForceOn : continued, SUCCESSION_RULE);
        }
        return act.computedAs(
                switch (act.kind().effect()) {
                    case SIGNS,
                            BINDS_FOR_A_TIME,
                            RELEASES_FROM_APPLICATION_FOR_A_TIME,
                            EXCLUDES_PART,
                            ACCEPTS_PART,
                            NONE -> act.date();
                    case BINDS -> bindsFrom(act.date());
                    case RELEASES, RELEASES_FROM_PART -> releasesFrom(act);
                    case EXTENDS, WITHDRAWS -> null;
                },
                null);
    }

    private @Nullable LocalDate bindsFrom(LocalDate deposit) {
        return clauses == null || treatyInForceOn == null ? null : clauses.partyInForce(deposit, treatyInForceOn);
    }

    private @Nullable LocalDate releasesFrom(Act act) {
        if (act.kind() == ActKind.END_OF_PARTICIPATION) {
            return act.date();
        }
        Denunciation denunciation = clauses == null ? null : clauses.denunciation();
        return denunciation == null ? null : denunciation.offset().after(act.date());
    }
}
