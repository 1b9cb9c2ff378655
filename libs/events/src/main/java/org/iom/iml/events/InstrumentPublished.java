package org.iom.iml.events;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instrument was published or its description changed. */
@Published(name = "instruments.instrument-published.v1", aggregate = "instrument")
public record InstrumentPublished(
        String code,
        String kind,
        Map<String, String> titles,
        @Nullable String untcNumber,
        @Nullable String monitoringBody,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate inForceOn)
        implements InstrumentsFact, Listed {
    public InstrumentPublished {
        titles = Map.copyOf(titles);
    }

    @Override
    public String aggregateId() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.INSTRUMENTS;
    }
}
