package org.iom.iml.events;

import java.util.List;

/** Provisions of an instrument were added, changed or removed; a removed provision keeps its address and its links. */
@Published(name = "instruments.provisions-published.v1", aggregate = "instrument-provisions")
public record ProvisionsPublished(String instrument, List<String> came, List<String> changed, List<String> went)
        implements InstrumentsFact {
    public ProvisionsPublished {
        came = List.copyOf(came);
        changed = List.copyOf(changed);
        went = List.copyOf(went);
    }

    @Override
    public String aggregateId() {
        return instrument;
    }
}
