package org.iom.iml.instruments.publication;

import org.iom.iml.platform.code.Coded;

/** The schemes by which publications are identified elsewhere. */
enum IdentifierScheme implements Coded {
    ISBN("isbn"),
    DOI("doi"),
    URL("url"),
    SYMBOL("symbol");

    private final String code;

    IdentifierScheme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
