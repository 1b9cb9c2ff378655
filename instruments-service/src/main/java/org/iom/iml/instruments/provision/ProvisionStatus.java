package org.iom.iml.instruments.provision;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a provision is in the latest text of its instrument. */
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
