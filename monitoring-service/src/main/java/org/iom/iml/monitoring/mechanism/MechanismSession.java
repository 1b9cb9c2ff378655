package org.iom.iml.monitoring.mechanism;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.events.SessionScheduled;
import org.jspecify.annotations.Nullable;

/** A session of a mechanism: its dates, as far as they are fixed, and the States it considers. */
@Entity
@Table(name = "mechanism_session")
public class MechanismSession {

    @Id
    private UUID id;

    private String mechanism;
    private int number;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> parties = new ArrayList<>();

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected MechanismSession() {}

    MechanismSession(UUID id, String mechanism, int number, Instant at) {
        this.id = id;
        this.mechanism = mechanism;
        this.number = number;
        this.updatedAt = at;
    }

    /** Sets the dates and States, and returns the resulting fact unless nothing changed. */
    Optional<SessionScheduled> schedule(SessionPlan plan, Instant at) {
        List<String> sorted = plan.parties().stream().distinct().sorted().toList();
        if (Objects.equals(startsOn, plan.startsOn())
                && Objects.equals(endsOn, plan.endsOn())
                && parties.equals(sorted)
                && version > 0) {
            return Optional.empty();
        }
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        parties = new ArrayList<>(sorted);
        updatedAt = at;
        return Optional.of(scheduled());
    }

    /** Returns the fact that describes the session as it stands. */
    SessionScheduled scheduled() {
        return new SessionScheduled(id, mechanism, number, startsOn, endsOn, parties);
    }

    /** Returns the present plan supplemented by what a source says. */
    SessionPlan with(SessionPlan more) {
        return new SessionPlan(
                more.startsOn() == null ? startsOn : more.startsOn(),
                more.endsOn() == null ? endsOn : more.endsOn(),
                Stream.concat(parties.stream(), more.parties().stream()).toList());
    }

    public UUID id() {
        return id;
    }

    public String mechanism() {
        return mechanism;
    }

    public int number() {
        return number;
    }

    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public List<String> parties() {
        return List.copyOf(parties);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
