package org.iom.iml.monitoring.reporting.duty;

import jakarta.inject.Singleton;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

/** A consumer that updates reporting duties when the instruments binding a State change. */
@Singleton
class InstrumentsEventsConsumer implements FactConsumer<InstrumentsFact> {

    private final ReportingDuties duties;

    InstrumentsEventsConsumer(ReportingDuties duties) {
        this.duties = duties;
    }

    @Override
    public String name() {
        return "monitoring.reporting";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(ParticipationChanged.class, duties::follow);
    }
}
