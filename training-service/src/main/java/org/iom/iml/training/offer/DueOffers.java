package org.iom.iml.training.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.iom.iml.training.application.Applications;
import org.iom.iml.training.application.WriteToApplicant;

/** What is due by the clock, in a transaction, in which the database knows the service. */
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

    /** Reminds those whose offers expire soon, in the transaction that notes it: how many. */
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
