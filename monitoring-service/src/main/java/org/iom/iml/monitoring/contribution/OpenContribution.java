package org.iom.iml.monitoring.contribution;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.problem.Forbidden;

/**
 * The service that opens a contribution after checking that its State and mechanism exist and that the caller serves
 * that State.
 */
@Singleton
class OpenContribution {

    private final Contributions contributions;
    private final Mechanisms mechanisms;
    private final KnownCodes known;
    private final Callers callers;

    OpenContribution(Contributions contributions, Mechanisms mechanisms, KnownCodes known, Callers callers) {
        this.contributions = contributions;
        this.mechanisms = mechanisms;
        this.known = known;
        this.callers = callers;
    }

    UUID open(NewContribution asked) {
        known.require(CodeList.PARTIES, "/party", asked.party());
        mechanisms.require("/mechanism", asked.mechanism());
        if (!callers.current().serves(asked.party())) {
            throw new Forbidden("This token does not serve " + asked.party() + ".");
        }
        return contributions.open(asked);
    }
}
