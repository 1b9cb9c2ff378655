package org.iom.iml.review.peer;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** A peer reviewer's opinion on whether the draft can be sent as it is. */
enum Opinion implements Coded {
    AGREED("agreed"),
    CHANGES_ASKED("changes-asked");

    @EnumeratedValue
    private final String code;

    Opinion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
