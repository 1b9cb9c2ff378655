package org.iom.iml.monitoring.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.outbox.Outbox;

/** All reports that States owe or owed. */
@ApplicationScoped
public class ReportingDuties implements PanacheRepositoryBase<ReportingDuty, UUID> {

    private final ReportingRules rules;
    private final Outbox outbox;
    private final Clock clock;

    ReportingDuties(ReportingRules rules, Outbox outbox, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Brings a State's duties under an instrument in line with what binds it now. */
    @Transactional
    void follow(ParticipationChanged participation) {
        rules.of(participation.instrument()).ifPresent(rule -> {
            List<ReportingDuty> known =
                    list("party = ?1 and instrument = ?2", participation.party(), participation.instrument());
            var reconciliation = new DutyReconciliation(
                    participation.party(), rule, Membership.in(participation.timeline()), clock.instant());
            outbox.appendAll(reconciliation.apply(known, this::persist));
        });
    }
}
