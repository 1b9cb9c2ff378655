package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.problem.NotFound;

/** The check that parties and mechanisms named in a request exist. */
@Singleton
class DeadlineTerms {

    private final KnownCodes known;
    private final Mechanisms mechanisms;

    DeadlineTerms(KnownCodes known, Mechanisms mechanisms) {
        this.known = known;
        this.mechanisms = mechanisms;
    }

    void require(DeadlineFilter filter) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.body() != null) {
            mechanisms.require("?body", filter.body());
        }
    }

    /** Returns the State named in the request path, which must be known. */
    String party(String code) {
        if (known.among(CodeList.PARTIES, List.of(code)).isEmpty()) {
            throw new NotFound("There is no party " + code + "; see /v1/parties.");
        }
        return code;
    }

    /** Returns the mechanism named in the request path, which must be known. */
    Mechanism mechanism(String code) {
        return mechanisms.named(code);
    }
}
