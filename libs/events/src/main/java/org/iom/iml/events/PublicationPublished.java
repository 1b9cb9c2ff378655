package org.iom.iml.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A publication was published for the first time. */
@Published(name = "instruments.publication-published.v1", aggregate = "publication")
public record PublicationPublished(
        UUID id, int number, String kind, Map<String, String> titles, List<String> themes, List<String> instruments)
        implements InstrumentsFact {
    public PublicationPublished {
        titles = Map.copyOf(titles);
        themes = List.copyOf(themes);
        instruments = List.copyOf(instruments);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
