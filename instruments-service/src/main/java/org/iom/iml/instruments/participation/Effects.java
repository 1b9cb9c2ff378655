package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import org.iom.iml.instruments.instrument.FinalClauses;
import org.iom.iml.instruments.instrument.FinalClauses.Denunciation;
import org.jspecify.annotations.Nullable;

/** Computes from when acts have effect under a treaty. */
final class Effects {

    private final @Nullable LocalDate treatyInForceOn;
    private final @Nullable FinalClauses clauses;

    Effects(@Nullable LocalDate treatyInForceOn, @Nullable FinalClauses clauses) {
        this.treatyInForceOn = treatyInForceOn;
        this.clauses = clauses;
    }

    /** {@code act} with its computed effect; none where the clauses are unknown or the treaty is not in force. */
    Act computed(Act act) {
        return act.computedAs(
                switch (act.kind().effect()) {
                    case SIGNS, BINDS_FOR_A_TIME, RELEASES_FROM_APPLICATION_FOR_A_TIME, NONE -> act.date();
                    case BINDS -> bindsFrom(act.date());
                    case RELEASES -> releasesFrom(act.date());
                });
    }

    private @Nullable LocalDate bindsFrom(LocalDate deposit) {
        return clauses == null || treatyInForceOn == null ? null : clauses.partyInForce(deposit, treatyInForceOn);
    }

    private @Nullable LocalDate releasesFrom(LocalDate notification) {
        Denunciation denunciation = clauses == null ? null : clauses.denunciation();
        return denunciation == null ? null : denunciation.offset().after(notification);
    }
}
