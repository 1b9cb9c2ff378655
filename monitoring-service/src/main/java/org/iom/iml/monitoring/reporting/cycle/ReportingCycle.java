package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.events.ReportingCycleAdvanced;
import org.iom.iml.events.ReportingCycleOpened;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One review of a State by a treaty body, from the report or list of issues to the follow-up. */
@Entity
@Table(name = "reporting_cycle")
public class ReportingCycle {

    @Id
    private UUID id;

    private String party;
    private String instrument;
    private String body;

    @Enumerated(EnumType.STRING)
    private ReportingProcedure procedure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> reports = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CycleStatus status;

    @ElementCollection
    @CollectionTable(name = "reporting_step", joinColumns = @JoinColumn(name = "cycle"))
    @OrderColumn(name = "ordinal")
    private List<StepTaken> steps = new ArrayList<>();

    @Column(name = "follow_up_due_on")
    private @Nullable LocalDate followUpDueOn;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected ReportingCycle() {}

    ReportingCycle(UUID id, Opening opening, Instant at) {
        this.id = id;
        this.party = opening.party();
        this.instrument = opening.rule().instrument();
        this.body = opening.rule().body();
        this.procedure = opening.procedure();
        this.reports = new ArrayList<>(opening.reports());
        this.status = CycleStatus.OPENED;
        this.updatedAt = at;
    }

    /** The data with which a cycle is opened. */
    record Opening(String party, ReportingRule rule, ReportingProcedure procedure, List<Integer> reports) {

        Opening {
            reports = List.copyOf(reports);
        }
    }

    /** Returns the fact that the cycle was opened. */
    ReportingCycleOpened opened() {
        return new ReportingCycleOpened(id, party, instrument, body, procedure.code(), List.copyOf(reports));
    }

    /** Records a step if the procedure allows it at this point. */
    ReportingCycleAdvanced take(StepTaken taken, Instant at) {
        if (taken.step() == CycleStep.REPORT && procedure == ReportingProcedure.SIMPLIFIED) {
            throw new Refusal(
                    "replies-are-the-report",
                    "Under the simplified procedure the replies to the list of issues are the report.");
        }
        if (taken.step() == CycleStep.POSTPONEMENT && !status.isBeforeDialogue()) {
            throw new Refusal("reporting-cycle-is-" + status.code(), "The dialogue was held: it cannot be postponed.");
        }
        if (taken.step() != CycleStep.POSTPONEMENT) {
            moveTo(taken.step().leadsFrom(status, procedure));
        }
        steps.add(taken);
        updatedAt = at;
        return new ReportingCycleAdvanced(
                id, party, body, taken.step().code(), status.code(), taken.occurredOn(), taken.document());
    }

    /** Records the body's decision to review the State in the absence of a report. */
    ReportingCycleAdvanced reviewWithoutReport(LocalDate decidedOn, Instant at) {
        if (procedure == ReportingProcedure.WITHOUT_REPORT
                || !(status == CycleStatus.OPENED || status == CycleStatus.LIST_OF_ISSUES_ADOPTED)
                || hasReport()) {
            throw new Refusal(
                    "reporting-cycle-is-" + status.code(),
                    "A review without a report is decided once, while none was received.");
        }
        procedure = ReportingProcedure.WITHOUT_REPORT;
        updatedAt = at;
        return new ReportingCycleAdvanced(id, party, body, procedure.code(), status.code(), decidedOn, null);
    }

    /** Sets the due date of the follow-up report. */
    void followUpBy(@Nullable LocalDate day) {
        followUpDueOn = day;
    }

    private boolean hasReport() {
        return steps.stream().anyMatch(taken -> taken.step() == CycleStep.REPORT);
    }

    /** Reports whether the latest step is the submission of the report. */
    boolean hasJustReported() {
        CycleStep last = steps.getLast().step();
        return last == CycleStep.REPORT || (last == CycleStep.REPLIES && procedure == ReportingProcedure.SIMPLIFIED);
    }

    private void moveTo(CycleStatus next) {
        if (!status.successors(procedure).contains(next)) {
            throw new Refusal(
                    "reporting-cycle-is-" + status.code(),
                    "The cycle is " + status.code() + " under the procedure " + procedure.code()
                            + ", and cannot become " + next.code() + ".");
        }
        status = next;
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

    public List<Integer> reports() {
        return List.copyOf(reports);
    }

    public CycleStatus status() {
        return status;
    }

    public ReportingProcedure procedure() {
        return procedure;
    }

    public @Nullable LocalDate lastStepOn() {
        return steps.isEmpty() ? null : steps.getLast().occurredOn();
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
