package org.iom.iml.training.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.edition.EditionList;

/** Whether somebody can come into an edition now, and who asks. */
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

    /** Refuses whom the edition does not take, or no longer; the caller must see it. */
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
