package org.iom.iml.training.programme;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of a proposal for a programme, with its transitions. */
enum ProgrammeProposalStatus implements Coded {
    OPEN("open"),
    TAKEN_UP("taken-up"),
    REFUSED("refused"),
    LAPSED("lapsed");

    @EnumeratedValue
    private final String code;

    ProgrammeProposalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Set<ProgrammeProposalStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(TAKEN_UP, REFUSED, LAPSED);
            case TAKEN_UP, REFUSED, LAPSED -> Set.of();
        };
    }
}
