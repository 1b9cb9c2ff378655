package org.iom.iml.monitoring.countryvisit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.events.CountryVisitAdvanced;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** A visit of one or several mandates to a State, from the request to the report. */
@Entity
@Table(name = "country_visit")
public class CountryVisit {

    /** When something became of a visit, and who says so. */
    public record Step(LocalDate occurredOn, String source) {}

    /** The days of a visit, agreed or held. */
    public record Days(LocalDate startsOn, LocalDate endsOn) {

        public Days {
            if (endsOn.isBefore(startsOn)) {
                throw BadInput.field("/endsOn", "ends-before-it-starts", "A visit ends on its first day or later.");
            }
        }
    }

    @Id
    private UUID id;

    private String party;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> mandates = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private @Nullable String report;

    private String source;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected CountryVisit() {}

    CountryVisit(UUID id, String party, List<String> mandates, Step request, Instant at) {
        this.id = id;
        this.party = party;
        this.mandates = new ArrayList<>(mandates);
        this.status = VisitStatus.REQUESTED;
        this.requestedOn = request.occurredOn();
        this.occurredOn = request.occurredOn();
        this.source = request.source();
        this.updatedAt = at;
    }

    /** Records that the State accepts the visit, on days that may still be open. */
    CountryVisitAdvanced accept(Step step, @Nullable Days days, Instant at) {
        advance(VisitStatus.ACCEPTED, step, at);
        plan(days);
        return advanced();
    }

    /** Records that the visit does not take place on the days agreed; others are not known until it is accepted anew. */
    CountryVisitAdvanced postpone(Step step, Instant at) {
        advance(VisitStatus.POSTPONED, step, at);
        plan(null);
        return advanced();
    }

    /** Records the days of the visit that took place. */
    CountryVisitAdvanced complete(Days held, String from, Instant at) {
        if (held.startsOn().isBefore(occurredOn)) {
            throw BadInput.field(
                    "/startsOn", "before-the-step-before", "The step before was taken on " + occurredOn + ".");
        }
        advance(VisitStatus.DONE, new Step(held.endsOn(), from), at);
        plan(held);
        return advanced();
    }

    /** Records the report on the visit. */
    CountryVisitAdvanced report(Step step, String document, Instant at) {
        advance(VisitStatus.REPORTED, step, at);
        report = document;
        return advanced();
    }

    private void plan(@Nullable Days days) {
        startsOn = days == null ? null : days.startsOn();
        endsOn = days == null ? null : days.endsOn();
    }

    private void advance(VisitStatus next, Step step, Instant at) {
        status = status.to(next);
        if (step.occurredOn().isBefore(occurredOn)) {
            throw BadInput.field(
                    "/occurredOn", "before-the-step-before", "The step before was taken on " + occurredOn + ".");
        }
        occurredOn = step.occurredOn();
        source = step.source();
        updatedAt = at;
    }

    /** Returns the fact of the latest step. */
    CountryVisitAdvanced advanced() {
        return new CountryVisitAdvanced(id, party, List.copyOf(mandates), status.code(), occurredOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable String document() {
        return report;
    }

    public String source() {
        return source;
    }
}
