package org.iom.iml.monitoring.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.events.ReportingDutyArisen;
import org.iom.iml.events.ReportingDutyLapsed;
import org.iom.iml.events.ReportingDutyRescheduled;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A report that a State owes under an instrument, and until when. */
@Entity
@Table(name = "reporting_duty")
public class ReportingDuty {

    @Id
    private UUID id;

    private String party;
    private String instrument;
    private String body;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private int membership;

    @Column(name = "bound_from")
    private LocalDate boundFrom;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DutyStatus status;

    @Column(name = "lapsed_on")
    private @Nullable LocalDate lapsedOn;

    @Column(name = "lapse_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable LapseReason lapseReason;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected ReportingDuty() {}

    ReportingDuty(UUID id, String party, ReportingRule rule, OwedReport owed, Instant at) {
        this.id = id;
        this.party = party;
        this.instrument = rule.instrument();
        this.body = rule.body();
        this.kind = owed.kind();
        this.membership = owed.membership().ordinal();
        this.boundFrom = owed.membership().from();
        this.dueOn = owed.dueOn();
        this.status = DutyStatus.OPEN;
        this.updatedAt = at;
    }

    /** The fact that it is owed. */
    ReportingDutyArisen arisen() {
        return new ReportingDutyArisen(id, party, instrument, body, kind.code(), dueOn);
    }

    /** Follows a correction of the day on which the instrument bound the State. */
    ReportingDutyRescheduled reschedule(OwedReport owed, Instant at) {
        if (status != DutyStatus.OPEN) {
            throw new Refusal("reporting-duty-lapsed", "A report that is not owed has no date to move.");
        }
        take(owed, at);
        return new ReportingDutyRescheduled(id, party, dueOn);
    }

    ReportingDutyLapsed lapse(LocalDate on, LapseReason reason, Instant at) {
        moveTo(DutyStatus.LAPSED, at);
        lapsedOn = on;
        lapseReason = reason;
        return new ReportingDutyLapsed(id, party, on);
    }

    /** Is owed again, as the record that ended it was wrong. */
    ReportingDutyArisen reinstate(OwedReport owed, Instant at) {
        moveTo(DutyStatus.OPEN, at);
        lapsedOn = null;
        lapseReason = null;
        take(owed, at);
        return arisen();
    }

    boolean answersTo(OwedReport owed) {
        return kind == owed.kind() && membership == owed.membership().ordinal();
    }

    boolean agreesWith(OwedReport owed) {
        return dueOn.equals(owed.dueOn()) && boundFrom.equals(owed.membership().from());
    }

    private void take(OwedReport owed, Instant at) {
        boundFrom = owed.membership().from();
        dueOn = owed.dueOn();
        updatedAt = at;
    }

    private void moveTo(DutyStatus next, Instant at) {
        if (!status.successors().contains(next)) {
            throw new Refusal("reporting-duty-" + status.code(), "The duty is " + status.code() + " already.");
        }
        status = next;
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String party() {
        return party;
    }

    public String instrument() {
        return instrument;
    }

    public String body() {
        return body;
    }

    public ReportKind kind() {
        return kind;
    }

    int membership() {
        return membership;
    }

    public LocalDate boundFrom() {
        return boundFrom;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DutyStatus status() {
        return status;
    }

    public @Nullable LocalDate lapsedOn() {
        return lapsedOn;
    }

    public @Nullable LapseReason lapseReason() {
        return lapseReason;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
