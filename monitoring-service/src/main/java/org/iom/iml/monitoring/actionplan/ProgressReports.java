package org.iom.iml.monitoring.actionplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of reports on progress, in which each office works on its own. */
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    private final ActionPlans plans;
    private final ProgressReportList list;
    private final ProgressDues dues;
    private final Outbox outbox;
    private final Clock clock;

    ProgressReports(ActionPlans plans, ProgressReportList list, ProgressDues dues, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.list = list;
        this.dues = dues;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Drafts the report for one of the days on which progress is due. */
    @Transactional
    UUID draft(UUID plan, NewProgressReport said) {
        String party = plans.findById(plans.requireOwn(plan)).party();
        ProgressDue due = dues.find(plan, said.indicator(), said.dueOn())
                .orElseThrow(() -> BadInput.field(
                        "/dueOn",
                        "nothing-due",
                        "No progress on the indicator " + said.indicator() + " is due on " + said.dueOn()
                                + "; the plan lists the days in dueDates."));
        if (count("due", due.id()) > 0) {
            throw new Refusal(
                    "progress-already-reported",
                    "The report of " + said.dueOn() + " on this indicator is drafted already: revise it.");
        }
        ProgressReport report = new ProgressReport(Ids.next(), plan, due.id(), said.words(), clock.instant());
        persist(report);
        outbox.append(report.drafted(party));
        return report.id();
    }

    @Transactional
    void revise(UUID id, @Nullable String ifMatch, ProgressReport.Words words) {
        ProgressReportView seen = own(id, ifMatch);
        outbox.append(findById(id).revise(seen.party(), words, clock.instant()));
    }

    /** Publishes a report, which ends the deadline. */
    @Transactional
    void publish(UUID id, @Nullable String ifMatch) {
        ProgressReportView seen = own(id, ifMatch);
        ProgressReport report = findById(id);
        var fact = report.publish(seen.party(), clock.instant());
        dues.findById(report.due()).meet(clock.instant());
        outbox.append(fact);
    }

    /** Returns the id of a report that is the caller's to write, and refuses any other. */
    UUID requireOwn(UUID id) {
        return own(id).id();
    }

    private ProgressReportView own(UUID id) {
        ProgressReportView seen = list.of(id);
        if (!seen.own()) {
            throw new NotFound("There is no progress report " + id + " of this office.");
        }
        return seen;
    }

    private ProgressReportView own(UUID id, @Nullable String ifMatch) {
        ProgressReportView seen = own(id);
        Versions.require(ifMatch, seen.version());
        return seen;
    }
}
