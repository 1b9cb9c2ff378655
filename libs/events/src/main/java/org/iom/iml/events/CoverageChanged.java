package org.iom.iml.events;

import java.util.List;

/**
 * The coverage of an instrument changed: from which sources it is known, up to which date and how completely; carries
 * all of it.
 */
@Published(name = "instruments.coverage-changed.v1", aggregate = "coverage")
public record CoverageChanged(String instrument, List<CoveredRecords> records) implements InstrumentsFact {
    public CoverageChanged {
        records = List.copyOf(records);
    }

    @Override
    public String aggregateId() {
        return instrument;
    }
}
