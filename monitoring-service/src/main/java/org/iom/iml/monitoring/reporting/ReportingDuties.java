package org.iom.iml.monitoring.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** All reports that States owe or owed. */
@ApplicationScoped
public class ReportingDuties implements PanacheRepositoryBase<ReportingDuty, UUID> {

    private final ReportingRules rules;
    private final Outbox outbox;
    private final Pages pages;
    private final Clock clock;

    ReportingDuties(ReportingRules rules, Outbox outbox, Pages pages, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.pages = pages;
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

    /** By the day on which they are due. */
    @Transactional
    public Page<ReportingDuty> matching(DutyFilter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("reporting-duties", filter.key()),
                (position, limit) -> read(filter, position, limit),
                duty -> List.of(duty.dueOn().toString(), duty.id().toString()));
    }

    private List<ReportingDuty> read(DutyFilter filter, @Nullable List<String> after, int limit) {
        Conditions conditions = filter.conditions();
        if (after != null) {
            conditions
                    .and("dueOn >= :day", "day", LocalDate.parse(after.getFirst()))
                    .and("dueOn > :day or id > :id", "id", UUID.fromString(after.getLast()));
        }
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "from ReportingDuty" + conditions.where() + " order by dueOn, id", ReportingDuty.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The duty of {@code id}. */
    @Transactional
    public ReportingDuty of(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no reporting duty " + id + "."));
    }
}
