package org.iom.iml.instruments.search;

import org.iom.iml.platform.code.Coded;

/** The kinds of document that can be found. */
enum SearchKind implements Coded {
    INSTRUMENT("instrument"),
    PROVISION("provision"),
    PUBLICATION("publication"),
    THEME("theme");

    private final String code;

    SearchKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
