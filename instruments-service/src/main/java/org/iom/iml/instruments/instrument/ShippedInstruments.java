package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.instruments.text.ShippedFacts;

/** The instruments that ship with the service. */
@Singleton
class ShippedInstruments implements ShippedFacts {

    private final Instruments instruments;

    ShippedInstruments(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public List<String> files() {
        return List.of("/catalogue/instruments.json", "/catalogue/instrument-names.csv");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void publish() {
        instruments.publish(InstrumentCatalogue.read(), InstrumentOrigin.CATALOGUE);
    }
}
