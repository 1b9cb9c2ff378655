package org.iom.iml.events;

import java.util.List;

/** What is known of an instrument, from where and until when, changed; carries all of it. */
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
