package org.iom.iml.instruments.participation.act;

import static org.iom.iml.instruments.participation.act.ActKind.Effect.ACCEPTS_PART;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.BINDS;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.BINDS_FOR_A_TIME;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.EXCLUDES_PART;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.EXTENDS;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.NONE;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.RELEASES;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.RELEASES_FROM_APPLICATION_FOR_A_TIME;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.RELEASES_FROM_PART;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.SIGNS;
import static org.iom.iml.instruments.participation.act.ActKind.Effect.WITHDRAWS;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.iom.iml.platform.code.Coded;

/** The kind of a participant's act; acts with the same effect keep the depositary's name for each. */
public enum ActKind implements Coded {
    SIGNATURE("signature", SIGNS),
    SUCCESSION_TO_SIGNATURE("succession-to-signature", SIGNS),
    DEFINITIVE_SIGNATURE("definitive-signature", BINDS),
    RATIFICATION("ratification", BINDS),
    ACCEPTANCE("acceptance", BINDS),
    APPROVAL("approval", BINDS),
    ACCESSION("accession", BINDS),
    SUCCESSION("succession", BINDS),
    FORMAL_CONFIRMATION("formal-confirmation", BINDS),
    CONSENT_TO_BE_BOUND("consent-to-be-bound", BINDS),
    SIMPLIFIED_PROCEDURE("simplified-procedure", BINDS),
    PARTICIPATION("participation", BINDS),
    APPLICATION("application", BINDS),
    PROVISIONAL_APPLICATION("provisional-application", BINDS_FOR_A_TIME),
    END_OF_PROVISIONAL_APPLICATION("end-of-provisional-application", RELEASES_FROM_APPLICATION_FOR_A_TIME),
    DENUNCIATION("denunciation", RELEASES),
    /** An end of participation whose date the source does not give; it occurred no later than the recorded date. */
    END_OF_PARTICIPATION("end-of-participation", RELEASES),
    TERRITORIAL_APPLICATION("territorial-application", EXTENDS),
    TERRITORIAL_WITHDRAWAL("territorial-withdrawal", WITHDRAWS),
    EXCLUSION_OF_PART("exclusion-of-part", EXCLUDES_PART),
    ACCEPTANCE_OF_PART("acceptance-of-part", ACCEPTS_PART),
    DENUNCIATION_OF_PART("denunciation-of-part", RELEASES_FROM_PART),
    NOTIFICATION("notification", NONE),
    ENDORSEMENT("endorsement", NONE),
    VOTE_FOR("vote-for", NONE),
    VOTE_AGAINST("vote-against", NONE),
    ABSTENTION("abstention", NONE);

    /** The effect of an act on the participant's status. */
    public enum Effect {
        SIGNS,
        BINDS,
        BINDS_FOR_A_TIME,
        RELEASES_FROM_APPLICATION_FOR_A_TIME,
        RELEASES,
        /** Extends the instrument to territories for whose international relations the participant is responsible. */
        EXTENDS,
        WITHDRAWS,
        EXCLUDES_PART,
        ACCEPTS_PART,
        RELEASES_FROM_PART,
        NONE
    }

    @EnumeratedValue
    private final String code;

    private final Effect effect;

    ActKind(String code, Effect effect) {
        this.code = code;
        this.effect = effect;
    }

    @Override
    public String code() {
        return code;
    }

    public Effect effect() {
        return effect;
    }

    public boolean binds() {
        return effect == BINDS;
    }

    boolean releases() {
        return effect == RELEASES;
    }

    /** Reports whether it concerns one part of an instrument and leaves the rest unaffected. */
    boolean concernsPart() {
        return switch (effect) {
            case EXCLUDES_PART, ACCEPTS_PART, RELEASES_FROM_PART -> true;
            default -> false;
        };
    }

    /** Reports whether it concerns territories and leaves the participant itself unaffected. */
    boolean concernsTerritories() {
        return effect == EXTENDS || effect == WITHDRAWS;
    }

    /** Reports whether it is an act by which States support or oppose a text that is not a treaty. */
    boolean isPolitical() {
        return switch (this) {
            case ENDORSEMENT, VOTE_FOR, VOTE_AGAINST, ABSTENTION -> true;
            default -> false;
        };
    }

    /** Returns the kind with this {@code code}. */
    public static Optional<ActKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
