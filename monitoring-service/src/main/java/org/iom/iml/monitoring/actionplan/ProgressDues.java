package org.iom.iml.monitoring.actionplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;

/** The repository of the days on which progress is due, which follow the schedules of the plans. */
@ApplicationScoped
class ProgressDues implements PanacheRepositoryBase<ProgressDue, UUID> {

    private final Rows rows;
    private final Clock clock;

    ProgressDues(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Lets the days of a plan follow its indicators, of which some were there before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(ActionPlan plan, Collection<UUID> before) {
        Instant at = clock.instant();
        Set<UUID> reported = new HashSet<>(rows.list(
                "select due from progress_report where plan = :plan",
                Values.of("plan", plan.id()),
                row -> row.id("due")));
        var standing = list("plan = ?1 and cancelled = false", plan.id()).stream()
                .collect(Collectors.groupingBy(ProgressDue::indicator));
        for (Indicator indicator : plan.indicators()) {
            ChangedSchedule schedule =
                    new ChangedSchedule(indicator.dueUntil(plan.endsOn()), reported, LocalDate.now(clock));
            schedule.apply(standing.getOrDefault(indicator.id(), List.of()), at)
                    .forEach(day -> persist(new ProgressDue(Ids.next(), plan.id(), indicator.id(), day, at)));
        }
        Set<UUID> now = plan.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        before.stream()
                .filter(indicator -> !now.contains(indicator))
                .forEach(indicator -> drop(indicator, standing.getOrDefault(indicator, List.of()), reported));
        flush();
    }

    private void drop(UUID indicator, List<ProgressDue> standing, Set<UUID> reported) {
        if (standing.stream().anyMatch(due -> reported.contains(due.id()))) {
            throw new Refusal(
                    "indicator-has-reports",
                    "Progress on the indicator " + indicator + " is reported: keep it in the plan.");
        }
        standing.forEach(due -> due.cancel(clock.instant()));
    }

    Optional<ProgressDue> find(UUID plan, UUID indicator, LocalDate day) {
        return find("plan = ?1 and indicator = ?2 and dueOn = ?3 and cancelled = false", plan, indicator, day)
                .firstResultOptional();
    }
}
