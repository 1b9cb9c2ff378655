package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day on which progress on an indicator is to be reported. */
@Entity
@Table(name = "progress_due")
public class ProgressDue {

    @Id
    private UUID id;

    private UUID plan;
    private UUID indicator;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean cancelled;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected ProgressDue() {}

    ProgressDue(UUID id, UUID plan, UUID indicator, LocalDate dueOn, Instant at) {
        this.id = id;
        this.plan = plan;
        this.indicator = indicator;
        this.dueOn = dueOn;
        this.updatedAt = at;
    }

    void moveTo(LocalDate day, Instant at) {
        dueOn = day;
        updatedAt = at;
    }

    void cancel(Instant at) {
        cancelled = true;
        updatedAt = at;
    }

    /** Notes that the report is published, so that the deadline ends. */
    void meet(Instant at) {
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    UUID plan() {
        return plan;
    }

    UUID indicator() {
        return indicator;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
