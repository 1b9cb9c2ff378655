package org.iom.iml.training.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.edition.EditionList;

/** The check on whether somebody may enter an edition now, with the caller and the current time. */
@Singleton
class Entrance {

    private final EditionList editions;
    private final RegistryCodes codes;
    private final Callers callers;
    private final Clock clock;

    Entrance(EditionList editions, RegistryCodes codes, Callers callers, Clock clock) {
        this.editions = editions;
        this.codes = codes;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Refuses a State that the edition does not admit, or an edition that is closed; the caller must be able to see it.
     */
    void check(UUID edition, String party) {
        codes.requireParty("/party", party);
        AdmissionRules.check(editions.visible(edition).view(), party, clock.instant());
    }

    Caller caller() {
        return callers.current();
    }

    Instant now() {
        return clock.instant();
    }
}
