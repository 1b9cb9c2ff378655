package org.iom.iml.training.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what is due in a transaction, in which the database knows the service. */
@ApplicationScoped
class DueOffers {

    private final SeatLedger ledger;

    DueOffers(SeatLedger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    List<UUID> editions() {
        return ledger.editionsDue();
    }
}
