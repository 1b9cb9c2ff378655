package org.iom.iml.instruments.coverage;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** Whether a source covers every party or only some. */
@Schema(name = "Completeness")
public enum Completeness implements Coded {
    /** The source is exhaustive: a party that it does not list has performed no act. */
    COMPLETE("complete"),
    /** The source is selective: nothing follows from its silence about a party. */
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
