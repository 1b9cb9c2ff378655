package org.iom.iml.instruments.coverage;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** How much a source tells. */
@Schema(name = "Completeness")
public enum Completeness implements Coded {
    /** Who is not in it did nothing. */
    COMPLETE("complete"),
    /** Its silence says nothing. */
    PARTIAL("partial");

    @EnumeratedValue
    private final String code;

    Completeness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
