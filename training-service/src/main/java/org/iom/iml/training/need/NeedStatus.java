package org.iom.iml.training.need;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The extent to which a need is met. */
public enum NeedStatus implements Coded {
    OPEN("open"),
    PLANNED("planned"),
    ADDRESSED("addressed"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    NeedStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
