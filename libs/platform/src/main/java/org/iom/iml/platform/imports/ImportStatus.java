package org.iom.iml.platform.imports;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The status of an import. */
public enum ImportStatus implements Coded {
    QUEUED("queued"),
    RUNNING("running"),
    FINISHED("finished"),
    FAILED("failed");

    @EnumeratedValue
    private final String code;

    ImportStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
