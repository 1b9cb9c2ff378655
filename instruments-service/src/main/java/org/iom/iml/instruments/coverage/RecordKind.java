package org.iom.iml.instruments.coverage;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** What may be known of an instrument. */
@Schema(name = "RecordKind")
public enum RecordKind implements Coded {
    /** By which parties consent and leave. */
    ACTS("acts"),
    /** What a depositary says of acts outside its table. */
    END_NOTES("end-notes"),
    /** Reservations, declarations and objections. */
    DECLARATIONS("declarations"),
    /** Acceptances of procedures before treaty bodies. */
    COMPLAINT_PROCEDURES("complaint-procedures"),
    TERRITORIAL_APPLICATION("territorial-application");

    @EnumeratedValue
    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
