package org.iom.iml.platform.probe;

import org.iom.iml.platform.code.Coded;

/** How a note is meant. */
enum Tone implements Coded {
    FRIENDLY("friendly"),
    VERY_FIRM("very-firm");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
