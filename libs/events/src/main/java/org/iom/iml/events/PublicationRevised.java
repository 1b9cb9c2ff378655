package org.iom.iml.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A new version of a publication replaced the previous one. */
@Published(name = "instruments.publication-revised.v1", aggregate = "publication")
public record PublicationRevised(
        UUID id, int number, String kind, Map<String, String> titles, List<String> themes, List<String> instruments)
        implements InstrumentsFact {
    public PublicationRevised {
        titles = Map.copyOf(titles);
        themes = List.copyOf(themes);
        instruments = List.copyOf(instruments);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
