package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A United Nations document was registered in one language, with the details derived from its symbol. */
@Published(name = "monitoring.document-registered.v1", aggregate = "document")
public record DocumentRegistered(
        UUID id,
        String symbol,
        String language,
        @Nullable String mechanism,
        @Nullable String kind,
        @Nullable String party,
        @Nullable LocalDate publishedOn)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
