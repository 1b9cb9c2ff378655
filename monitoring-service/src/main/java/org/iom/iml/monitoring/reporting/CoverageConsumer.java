package org.iom.iml.monitoring.reporting;

import jakarta.inject.Singleton;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;
import org.iom.iml.platform.known.KnownCoverage;

/**
 * A consumer that learns what the registry covers; it is separate so that it also receives facts published before it
 * existed.
 */
@Singleton
class CoverageConsumer implements FactConsumer<InstrumentsFact> {

    private final KnownCoverage known;
    private final Coverage coverage;

    CoverageConsumer(KnownCoverage known, Coverage coverage) {
        this.known = known;
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "monitoring.coverage";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(CoverageChanged.class, known::take).and(ParticipationChanged.class, coverage::hear);
    }
}
