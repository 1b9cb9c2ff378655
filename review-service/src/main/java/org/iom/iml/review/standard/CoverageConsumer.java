package org.iom.iml.review.standard;

import jakarta.inject.Singleton;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Received;
import org.iom.iml.platform.known.KnownCoverage;

/** Learns what the registry does not know; a consumer of its own, so that it hears what was told before it was there. */
@Singleton
class CoverageConsumer implements FactConsumer<InstrumentsFact> {

    private final KnownCoverage coverage;

    CoverageConsumer(KnownCoverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "review.coverage";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public void react(Received<InstrumentsFact> received) {
        if (received.fact() instanceof CoverageChanged changed) {
            coverage.take(changed);
        }
    }
}
