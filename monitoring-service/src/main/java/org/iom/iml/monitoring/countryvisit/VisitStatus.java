package org.iom.iml.monitoring.countryvisit;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.Refusal;

/**
 * The status of a country visit. A visit needs the consent or the invitation of the State (Code of Conduct for Special
 * Procedures Mandate-holders, Human Rights Council resolution 5/2, annex, article 11 (a)): none is done before it is
 * accepted.
 */
public enum VisitStatus implements Coded {
    REQUESTED("requested"),
    ACCEPTED("accepted"),
    POSTPONED("postponed"),
    DONE("done"),
    REPORTED("reported");

    @EnumeratedValue
    private final String code;

    VisitStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Set<VisitStatus> successors() {
        return switch (this) {
            case REQUESTED, POSTPONED -> EnumSet.of(ACCEPTED);
            case ACCEPTED -> EnumSet.of(POSTPONED, DONE);
            case DONE -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.noneOf(VisitStatus.class);
        };
    }

    /** Returns {@code next} if it may follow, and refuses otherwise. */
    VisitStatus to(VisitStatus next) {
        if (!successors().contains(next)) {
            throw new Refusal(
                    "visit-is-" + code,
                    "A visit that is " + code + " cannot become " + next.code + "; what may follow: " + steps() + ".");
        }
        return next;
    }

    private String steps() {
        return successors().isEmpty()
                ? "none"
                : successors().stream().map(VisitStatus::code).collect(Collectors.joining(", "));
    }
}
