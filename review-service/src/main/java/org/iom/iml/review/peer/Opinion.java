package org.iom.iml.review.peer;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a peer would send the draft out as it is. */
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
