package org.iom.iml.instruments.participation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.iom.iml.instruments.instrument.Revised;

/**
 * The observer that derives statuses again when the final clauses or the entry into force of their instrument have
 * changed.
 */
@Singleton
class StatusesFollowClauses {

    private final Participations participations;

    StatusesFollowClauses(Participations participations) {
        this.participations = participations;
    }

    void follow(@Observes Revised instrument) {
        if (instrument.movesDates()) {
            participations.derive(instrument.code());
        }
    }
}
