package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instrument was published or its description changed.
 *
 * @param aliases what it is called beside its code and titles; {@code null} in facts published before this field existed
 */
@Published(name = "instruments.instrument-published.v1", aggregate = "instrument")
public record InstrumentPublished(
        String code,
        String kind,
        Map<String, String> titles,
        @Nullable String untcNumber,
        @Nullable String monitoringBody,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate inForceOn,
        @Nullable List<String> aliases)
        implements InstrumentsFact, Listed {
    public InstrumentPublished {
        titles = Map.copyOf(titles);
        aliases = aliases == null ? null : List.copyOf(aliases);
    }

    public InstrumentPublished(
            String code,
            String kind,
            Map<String, String> titles,
            @Nullable String untcNumber,
            @Nullable String monitoringBody,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate inForceOn) {
        this(code, kind, titles, untcNumber, monitoringBody, adoptedOn, inForceOn, null);
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
