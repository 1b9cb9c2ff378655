package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.discrepancy.Discrepancies;
import org.iom.iml.platform.outbox.Outbox;

/**
 * The publication of what follows from a stored change of participations, including the discrepancies that it causes or
 * settles.
 */
@Singleton
public class Consequences {

    private final Discrepancies discrepancies;
    private final Outbox outbox;

    Consequences(Discrepancies discrepancies, Outbox outbox) {
        this.discrepancies = discrepancies;
        this.outbox = outbox;
    }

    /** Publishes {@code facts} and the discrepancies that arise or disappear with them. */
    public void tell(Collection<Participation> changed, Instrument under, List<InstrumentsFact> facts) {
        List<InstrumentsFact> all = new ArrayList<>(facts);
        all.addAll(discrepancies.follow(changed, under));
        outbox.appendAll(all);
    }
}
