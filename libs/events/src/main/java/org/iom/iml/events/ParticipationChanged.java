package org.iom.iml.events;

import java.util.List;

/** The participation of a party in an instrument changed; carries the full timeline of its status. */
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
