package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of an act was corrected; {@code replacement} takes its place, or nothing where the act should not have
 * been recorded at all.
 */
@Published(name = "instruments.act-corrected.v1", aggregate = "participation")
public record ActCorrected(
        String party, String instrument, UUID act, @Nullable StatedAct replacement, String reason)
        implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return instrument + ":" + party;
    }
}
