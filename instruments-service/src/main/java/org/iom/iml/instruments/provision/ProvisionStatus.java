package org.iom.iml.instruments.provision;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether the latest text of the instrument has a provision. */
enum ProvisionStatus implements Coded {
    STANDING("standing"),
    FORMER("former");

    @EnumeratedValue
    private final String code;

    ProvisionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
