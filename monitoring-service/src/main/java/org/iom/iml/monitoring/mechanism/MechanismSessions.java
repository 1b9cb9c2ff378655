package org.iom.iml.monitoring.mechanism;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.SessionScheduled;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of sessions of mechanisms. */
@ApplicationScoped
public class MechanismSessions implements PanacheRepositoryBase<MechanismSession, UUID> {

    private final SessionList list;
    private final Event<SessionScheduled> scheduled;
    private final Outbox outbox;
    private final Clock clock;

    MechanismSessions(SessionList list, Event<SessionScheduled> scheduled, Outbox outbox, Clock clock) {
        this.list = list;
        this.scheduled = scheduled;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void schedule(String mechanism, int number, SessionPlan plan) {
        if (find(mechanism, number).isPresent()) {
            throw new Refusal(
                    "session-already-scheduled", "Session " + number + " of " + mechanism + " is scheduled already.");
        }
        add(mechanism, number, plan);
    }

    @Transactional
    void reschedule(String mechanism, int number, @Nullable String ifMatch, SessionPlan plan) {
        Versions.require(ifMatch, list.of(mechanism, number).updatedAt());
        MechanismSession session = find(mechanism, number).orElseThrow();
        session.schedule(plan, clock.instant()).ifPresent(this::commit);
    }

    /** Adds what a source says of a session; does nothing where all of it is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<SessionScheduled> learn(
            String mechanism,
            int number,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> parties) {
        SessionPlan said = new SessionPlan(startsOn, endsOn, parties);
        Optional<MechanismSession> known = find(mechanism, number);
        if (known.isEmpty()) {
            return Optional.of(add(mechanism, number, said));
        }
        MechanismSession session = known.get();
        Optional<SessionScheduled> fact = session.schedule(session.with(said), clock.instant());
        fact.ifPresent(this::commit);
        return fact;
    }

    public Optional<MechanismSession> find(String mechanism, int number) {
        return find("mechanism = ?1 and number = ?2", mechanism, number).firstResultOptional();
    }

    private SessionScheduled add(String mechanism, int number, SessionPlan plan) {
        MechanismSession session = new MechanismSession(Ids.next(), mechanism, number, clock.instant());
        session.schedule(plan, clock.instant());
        persist(session);
        SessionScheduled fact = session.scheduled();
        commit(fact);
        return fact;
    }

    /** Publishes the fact to other services and fires it as an event within this one. */
    private void commit(SessionScheduled fact) {
        outbox.append(fact);
        scheduled.fire(fact);
    }
}
