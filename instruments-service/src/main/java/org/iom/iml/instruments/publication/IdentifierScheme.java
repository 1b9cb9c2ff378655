package org.iom.iml.instruments.publication;

import org.iom.iml.platform.code.Coded;

/** By what publications are known to others. */
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
