package org.iom.iml.instruments.participation.standing;

import jakarta.persistence.EnumeratedValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;

/** The status of a participant under an instrument on a date. */
@Schema(name = "ParticipationStatus")
public enum Status implements Coded {
    NONE("none"),
    SIGNATORY("signatory"),
    /**
     * The participant has consented to be bound, but the treaty is not yet in force for it, or its final clauses are
     * not known.
     */
    CONTRACTING("contracting"),
    PARTY("party"),
    PROVISIONAL("provisional"),
    FORMER("former"),
    /** Nothing is recorded, and no loaded source shows that there was no act; or only that an end had come by a day. */
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the status with this {@code code}. */
    public static Optional<Status> find(String code) {
        return Codes.find(Status.class, code);
    }
}
