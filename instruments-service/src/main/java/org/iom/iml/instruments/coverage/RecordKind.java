package org.iom.iml.instruments.coverage;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** The kinds of record that may be known about an instrument. */
@Schema(name = "RecordKind")
public enum RecordKind implements Coded {
    /** Acts by which parties consent to be bound or withdraw. */
    ACTS("acts"),
    /** The depositary's end notes on acts that its table does not show. */
    END_NOTES("end-notes"),
    /** Reservations, declarations and objections. */
    DECLARATIONS("declarations"),
    /** Acceptances of complaint procedures before treaty bodies. */
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
