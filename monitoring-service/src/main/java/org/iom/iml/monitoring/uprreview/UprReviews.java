package org.iom.iml.monitoring.uprreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.events.SessionScheduled;
import org.iom.iml.events.UprReviewScheduled;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.UprCycles;
import org.iom.iml.monitoring.recommendation.UprSessionHeard;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of reviews of States, which follow the sessions of the UPR Working Group. */
@ApplicationScoped
class UprReviews implements PanacheRepositoryBase<UprReview, UUID> {

    private final UprReviewList list;
    private final UprCycles cycles;
    private final Outbox outbox;
    private final Rows rows;
    private final Clock clock;

    UprReviews(UprReviewList list, UprCycles cycles, Outbox outbox, Rows rows, Clock clock) {
        this.rows = rows;
        this.list = list;
        this.cycles = cycles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Schedules the reviews of the States that a session considers; States dropped from it are left without a session.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes SessionScheduled scheduled) {
        Integer cycle = scheduled.mechanism().equals(Mechanism.UPR) ? cycles.of(scheduled.number()) : null;
        if (cycle == null) {
            return;
        }
        List<UprReview> known = list("cycle = ?1", cycle);
        for (String party : scheduled.parties()) {
            known.stream()
                    .filter(review -> review.party().equals(party))
                    .findFirst()
                    .ifPresentOrElse(
                            review -> move(review, scheduled.number()), () -> arise(party, cycle, scheduled.number()));
        }
        known.stream()
                .filter(review -> Objects.equals(review.session(), scheduled.number())
                        && !scheduled.parties().contains(review.party()))
                .forEach(review -> move(review, null));
    }

    /**
     * Creates the review of a State to which recommendations were made in a session, whether or not it was scheduled.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes UprSessionHeard heard) {
        arise(heard.states());
    }

    /**
     * Creates missing reviews for recommendations made before reviews were derived from them, and returns how many
     * there were.
     */
    @Transactional
    int catchUp() {
        return arise(rows.list("""
                select distinct party, session from recommendation r
                where mechanism = 'UPR' and session is not null
                  and not exists (select from upr_review u where u.party = r.party and u.session = r.session)""", row -> new UprSessionHeard.Of(row.text("party"), row.integer("session"))));
    }

    /** Creates the missing reviews; where another process creates the same one concurrently, only one succeeds. */
    private int arise(Collection<UprSessionHeard.Of> states) {
        List<UprReviewScheduled> arisen = states.stream()
                .sorted(Comparator.comparing(UprSessionHeard.Of::party).thenComparingInt(UprSessionHeard.Of::session))
                .flatMap(state -> Stream.ofNullable(cycles.of(state.session()))
                        .map(cycle -> new UprReviewScheduled(Ids.next(), state.party(), cycle, state.session())))
                .filter(review -> rows.update(
                                """
                                insert into upr_review (id, party, cycle, session, troika, updated_at, version)
                                values (:id, :party, :cycle, :session, '{}', :now, 0) on conflict do nothing""",
                                Values.of("id", review.id())
                                        .and("party", review.party())
                                        .and("cycle", review.cycle())
                                        .and("session", review.session())
                                        .and("now", clock.instant()))
                        == 1)
                .toList();
        outbox.appendAll(arisen);
        return arisen.size();
    }

    @Transactional
    void select(UUID id, @Nullable String ifMatch, List<String> troika) {
        outbox.append(current(id, ifMatch).select(troika, clock.instant()));
    }

    @Transactional
    void reportAtMidTerm(UUID id, @Nullable String ifMatch, LocalDate on, @Nullable String document) {
        if (on.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw BadInput.field(
                    "/occurredOn",
                    "in-the-future",
                    "A step is recorded once it has happened: its date cannot lie in the future.");
        }
        outbox.append(current(id, ifMatch).reportAtMidTerm(on, document, clock.instant()));
    }

    private void arise(String party, int cycle, int session) {
        UprReview review = new UprReview(Ids.next(), party, cycle, session, clock.instant());
        persist(review);
        outbox.append(review.scheduled());
    }

    private void move(UprReview review, @Nullable Integer session) {
        review.schedule(session, clock.instant()).ifPresent(outbox::append);
    }

    private UprReview current(UUID id, @Nullable String ifMatch) {
        Versions.require(ifMatch, list.of(id).tag());
        return findByIdOptional(id).orElseThrow();
    }
}
