package org.iom.iml.training.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.iom.iml.training.application.Applications;
import org.iom.iml.training.application.WriteToApplicant;

/** Time-driven work on offers, done in a transaction that the database recognizes as the service's own. */
@ApplicationScoped
class DueOffers {

    private final SeatLedger ledger;
    private final Applications applications;
    private final WriteToApplicant post;

    DueOffers(SeatLedger ledger, Applications applications, WriteToApplicant post) {
        this.ledger = ledger;
        this.applications = applications;
        this.post = post;
    }

    /**
     * Sends reminders of offers about to expire, in the transaction that records them, and returns how many there were.
     */
    @Transactional
    int remind() {
        List<SeatLedger.Held> soon = ledger.toRemind();
        soon.forEach(offer -> post.remind(applications.findById(offer.application())));
        return soon.size();
    }

    @Transactional
    List<UUID> editions() {
        return ledger.editionsDue();
    }
}
