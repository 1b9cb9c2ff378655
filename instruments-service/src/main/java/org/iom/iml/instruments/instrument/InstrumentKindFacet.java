package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.search.SearchFacet;
import org.iom.iml.platform.code.Codes;

/** The search facet that filters results by kind of instrument. */
@Singleton
class InstrumentKindFacet implements SearchFacet {

    @Override
    public String name() {
        return "instrumentKind";
    }

    @Override
    public boolean has(String value) {
        return Codes.find(InstrumentKind.class, value).isPresent();
    }

    @Override
    public String known() {
        return "see /v1/code-lists/instrument-kinds";
    }
}
