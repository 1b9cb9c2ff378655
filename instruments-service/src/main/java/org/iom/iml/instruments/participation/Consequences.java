package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.discrepancy.Discrepancies;
import org.iom.iml.platform.outbox.Outbox;

/** What follows from a change of participations once it is written: the discrepancies, and what is told of both. */
@Singleton
public class Consequences {

    private final Discrepancies discrepancies;
    private final Outbox outbox;

    Consequences(Discrepancies discrepancies, Outbox outbox) {
        this.discrepancies = discrepancies;
        this.outbox = outbox;
    }

    /** Tells {@code facts}, and of the discrepancies that come or go with them. */
    public void tell(Collection<Participation> changed, Instrument under, List<InstrumentsFact> facts) {
        List<InstrumentsFact> all = new ArrayList<>(facts);
        all.addAll(discrepancies.follow(changed, under));
        outbox.appendAll(all);
    }
}
