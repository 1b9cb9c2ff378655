package org.iom.iml.events;

import java.util.List;

/** What binds a party under an instrument changed; carries the whole status over time. */
@Published(name = "instruments.participation-changed.v1", aggregate = "participation")
public record ParticipationChanged(String party, String instrument, List<StatusInterval> timeline)
        implements InstrumentsFact {
    public ParticipationChanged {
        timeline = List.copyOf(timeline);
    }

    @Override
    public String aggregateId() {
        return instrument + ":" + party;
    }
}
