package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/**
 * The position of the State under review on a recommendation: supported or noted, with no third option (Human Rights
 * Council resolution 5/1, annex, paragraph 32).
 */
public enum Position implements Coded {
    SUPPORTED("supported"),
    NOTED("noted");

    @EnumeratedValue
    private final String code;

    Position(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
