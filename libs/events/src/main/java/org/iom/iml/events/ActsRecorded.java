package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/**
 * Acts of a party under an instrument were recorded; {@code superseded} lists the earlier entries that they replace.
 */
@Published(name = "instruments.acts-recorded.v1", aggregate = "participation")
public record ActsRecorded(String party, String instrument, List<StatedAct> acts, List<UUID> superseded)
        implements InstrumentsFact {
    public ActsRecorded {
        acts = List.copyOf(acts);
        superseded = List.copyOf(superseded);
    }

    @Override
    public String aggregateId() {
        return instrument + ":" + party;
    }
}
