package org.iom.iml.training.form;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The stage at which a form is asked: of all applicants, or only of those who have a seat. */
public enum FormStage implements Coded {
    APPLICATION("application"),
    ACCEPTANCE("acceptance");

    @EnumeratedValue
    private final String code;

    FormStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
