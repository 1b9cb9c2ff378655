package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.ReportingDutyArisen;
import org.iom.iml.events.ReportingDutyFulfilled;
import org.iom.iml.events.ReportingDutyLapsed;
import org.iom.iml.events.ReportingDutyRescheduled;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A State's duty to submit a report under an instrument by a given day. */
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

    private int number;
    private int membership;

    @Column(name = "bound_from")
    private @Nullable LocalDate boundFrom;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "set_by")
    private @Nullable String setBy;

    @Column(name = "arisen_on")
    private LocalDate arisenOn;

    @Enumerated(EnumType.STRING)
    private DutyStatus status;

    @Embedded
    private ReceivedReport report = ReceivedReport.NONE;

    @Column(name = "absence_recorded")
    private boolean absenceRecorded;

    /** The lapse of the duty, null while it is owed. */
    @Embedded
    private @Nullable Lapse lapse;

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
        this.number = owed.number();
        this.membership = owed.membership().ordinal();
        this.boundFrom = owed.membership().from();
        this.dueOn = owed.dueOn();
        this.status = DutyStatus.OPEN;
        this.arisenOn = LocalDate.ofInstant(at, ZoneOffset.UTC);
        this.updatedAt = at;
    }

    /** Creates a duty whose due date the body set or a historical source gives. */
    ReportingDuty(UUID id, ReportId report, LocalDate dueOn, String setBy, Instant at) {
        this.id = id;
        this.party = report.party();
        this.instrument = report.instrument();
        this.body = report.body();
        this.kind = report.number() == 1 ? ReportKind.INITIAL : ReportKind.PERIODIC;
        this.number = report.number();
        this.membership = report.membership();
        this.dueOn = dueOn;
        this.setBy = setBy;
        this.status = DutyStatus.OPEN;
        this.arisenOn = LocalDate.ofInstant(at, ZoneOffset.UTC);
        this.updatedAt = at;
    }

    /** Returns the fact that the report is owed. */
    ReportingDutyArisen arisen() {
        return new ReportingDutyArisen(id, party, instrument, body, kind.code(), dueOn);
    }

    /** Sets the due date given by the body or a source, and returns the fact of the change, if any. */
    Optional<ReportingDutyRescheduled> setDay(LocalDate day, String by, Instant at) {
        if (status != DutyStatus.OPEN || dueOn.equals(day)) {
            return Optional.empty();
        }
        dueOn = day;
        setBy = by;
        updatedAt = at;
        return Optional.of(new ReportingDutyRescheduled(id, party, dueOn));
    }

    /** Records the report that fulfils the duty. */
    ReportingDutyFulfilled fulfil(ReceivedReport received, Instant at) {
        moveTo(DutyStatus.SUBMITTED, at);
        report = received;
        return new ReportingDutyFulfilled(
                id, party, instrument, body, Objects.requireNonNull(received.receivedOn()), received.document());
    }

    /** Adds the date on which the body considered the report and reports whether it was new. */
    boolean learnConsideration(@Nullable LocalDate consideredOn, Instant at) {
        if (consideredOn == null || consideredOn.equals(report.consideredOn())) {
            return false;
        }
        report = new ReceivedReport(report.receivedOn(), consideredOn, report.document());
        updatedAt = at;
        return true;
    }

    /** Records a source's statement that no report was received and reports whether it was new. */
    boolean noteAbsence(Instant at) {
        boolean news = status == DutyStatus.OPEN && !absenceRecorded;
        absenceRecorded |= news;
        updatedAt = news ? at : updatedAt;
        return news;
    }

    /** Moves the due date after a correction of the day on which the instrument began to bind the State. */
    ReportingDutyRescheduled reschedule(OwedReport owed, Instant at) {
        if (status != DutyStatus.OPEN) {
            throw new Refusal("reporting-duty-lapsed", "Only a report that is due can be rescheduled.");
        }
        take(owed, at);
        return new ReportingDutyRescheduled(id, party, dueOn);
    }

    ReportingDutyLapsed lapse(LocalDate on, LapseReason reason, Instant at) {
        moveTo(DutyStatus.LAPSED, at);
        lapse = new Lapse(on, reason);
        return new ReportingDutyLapsed(id, party, on);
    }

    /** Reopens the duty because the record that ended it was wrong. */
    ReportingDutyArisen reinstate(OwedReport owed, Instant at) {
        moveTo(DutyStatus.OPEN, at);
        lapse = null;
        take(owed, at);
        return arisen();
    }

    boolean answersTo(OwedReport owed) {
        return number == owed.number() && membership == owed.membership().ordinal();
    }

    /** Reports whether the due date follows from the instrument alone. */
    boolean followsFromTheInstrument() {
        return setBy == null;
    }

    boolean agreesWith(OwedReport owed) {
        return dueOn.equals(owed.dueOn()) && owed.membership().from().equals(boundFrom);
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

    int number() {
        return number;
    }

    ReceivedReport report() {
        return report;
    }

    int membership() {
        return membership;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DutyStatus status() {
        return status;
    }

    Optional<Lapse> lapse() {
        return Optional.ofNullable(lapse);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
