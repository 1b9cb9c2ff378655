package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A visit of special procedures to a State was requested, accepted, postponed, done or reported. */
@Published(name = "monitoring.country-visit-advanced.v1", aggregate = "country-visit")
public record CountryVisitAdvanced(UUID id, String party, List<String> mandates, String status, LocalDate occurredOn)
        implements MonitoringFact {
    public CountryVisitAdvanced {
        mandates = List.copyOf(mandates);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
