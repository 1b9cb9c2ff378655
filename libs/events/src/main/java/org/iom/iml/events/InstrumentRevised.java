package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of an instrument was revised; carries the full current description and the names of the fields that
 * changed.
 *
 * @param aliases what it is called beside its code and titles; {@code null} in facts published before this field existed
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
        List<String> changed,
        @Nullable List<String> aliases)
        implements InstrumentsFact, Listed {
    public InstrumentRevised {
        titles = Map.copyOf(titles);
        changed = List.copyOf(changed);
        aliases = aliases == null ? null : List.copyOf(aliases);
    }

    public InstrumentRevised(
            String code,
            String kind,
            Map<String, String> titles,
            @Nullable String untcNumber,
            @Nullable String monitoringBody,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate inForceOn,
            List<String> changed) {
        this(code, kind, titles, untcNumber, monitoringBody, adoptedOn, inForceOn, changed, null);
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
