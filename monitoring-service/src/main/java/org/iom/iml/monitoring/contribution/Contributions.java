package org.iom.iml.monitoring.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.iom.iml.events.ContributionAdvanced;
import org.iom.iml.monitoring.mechanism.MechanismSessions;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of contributions, in which each office works on its own. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private final ContributionList list;
    private final MechanismSessions sessions;
    private final Outbox outbox;
    private final Clock clock;

    Contributions(ContributionList list, MechanismSessions sessions, Outbox outbox, Clock clock) {
        this.list = list;
        this.sessions = sessions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A change to a contribution at a given instant. */
    interface Step extends BiFunction<Contribution, Instant, ContributionAdvanced> {}

    @Transactional
    UUID open(NewContribution asked) {
        if (sessions.find(asked.mechanism(), asked.session()).isEmpty()) {
            throw BadInput.unknown(
                    "/session",
                    "session",
                    asked.session().toString(),
                    "/v1/mechanisms/" + asked.mechanism() + "/sessions");
        }
        long opened = count(
                "party = ?1 and mechanism = ?2 and session = ?3 and status <> ?4",
                asked.party(),
                asked.mechanism(),
                asked.session(),
                ContributionStatus.WITHDRAWN);
        if (opened > 0) {
            throw new Refusal(
                    "contribution-already-opened",
                    "The contribution to session %d of %s about %s is opened already."
                            .formatted(asked.session(), asked.mechanism(), asked.party()));
        }
        NewContribution.Due due = asked.due();
        Contribution contribution = new Contribution(
                Ids.next(),
                asked.occasion(),
                due == null ? null : due.on(),
                due == null ? null : due.source(),
                clock.instant());
        persist(contribution);
        commit(contribution.fact());
        return contribution.id();
    }

    /** Takes a step on the version that the caller read; of two concurrent changes, the second is refused. */
    @Transactional
    void take(UUID id, @Nullable String ifMatch, Step step) {
        ContributionView seen = list.of(id);
        if (seen.work() == null) {
            throw new NotFound("There is no contribution " + id + " of this office.");
        }
        Versions.require(ifMatch, seen.tag());
        commit(step.apply(findById(id), clock.instant()));
    }

    /** Returns the contributions whose requested input is overdue on a given day. */
    @Transactional
    List<UUID> lackingInput(LocalDate today) {
        return list("status = ?1 and work.inputBy < ?2", ContributionStatus.INPUT_ASKED, today).stream()
                .map(Contribution::id)
                .toList();
    }

    /** Records that input is missing, once only, however many processes check for it. */
    @Transactional
    void escalate(UUID id, LocalDate today) {
        Contribution contribution = findById(id);
        if (contribution.lacksInput(today)) {
            commit(contribution.escalate(clock.instant()));
        }
    }

    /** Writes the row before the fact, so that a competing change fails before anything is announced. */
    private void commit(ContributionAdvanced fact) {
        flush();
        outbox.append(fact);
    }
}
