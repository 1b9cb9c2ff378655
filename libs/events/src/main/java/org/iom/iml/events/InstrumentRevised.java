package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of an instrument was revised; carries the full current description and the names of the fields that
 * changed.
 */
@Published(name = "instruments.instrument-revised.v1", aggregate = "instrument")
public record InstrumentRevised(
        String code,
        String kind,
        Map<String, String> titles,
        @Nullable String untcNumber,
        @Nullable String monitoringBody,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate inForceOn,
        List<String> changed)
        implements InstrumentsFact, Listed {
    public InstrumentRevised {
        titles = Map.copyOf(titles);
        changed = List.copyOf(changed);
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
