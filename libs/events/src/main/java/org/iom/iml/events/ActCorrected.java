package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act was recorded wrongly; the replacement stands in its place, or nothing where it was recorded in error. */
@Published(name = "instruments.act-corrected.v1", aggregate = "participation")
public record ActCorrected(
        String party, String instrument, UUID act, @Nullable StatedAct replacement, String reason)
        implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return instrument + ":" + party;
    }
}
