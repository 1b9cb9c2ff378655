package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The authoritative date ({@code recorded}) differs from the date given by the {@code basis}, which is an article or
 * another source.
 */
@Published(name = "instruments.discrepancy-found.v1", aggregate = "discrepancy")
public record DiscrepancyFound(
        UUID id,
        String kind,
        String instrument,
        @Nullable String party,
        @Nullable UUID act,
        LocalDate recorded,
        LocalDate other,
        String basis)
        implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
