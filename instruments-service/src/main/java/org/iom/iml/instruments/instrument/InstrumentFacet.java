package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.search.SearchFacet;

/** The search facet that filters results by instrument. */
@Singleton
class InstrumentFacet implements SearchFacet {

    private final Instruments instruments;

    InstrumentFacet(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public String name() {
        return "instrument";
    }

    @Override
    public boolean has(String value) {
        return instruments.count("code", value) > 0;
    }

    @Override
    public String known() {
        return "see /v1/instruments";
    }
}
