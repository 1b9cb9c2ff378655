package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.events.ProgressReportAdvanced;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A report on the progress of an indicator, for one of the days on which it is due. */
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    @Id
    private UUID id;

    private UUID plan;
    private UUID due;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String text;
    private @Nullable String value;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected ProgressReport() {}

    ProgressReport(UUID id, UUID plan, UUID due, Words words, Instant at) {
        this.id = id;
        this.plan = plan;
        this.due = due;
        this.status = PlanStatus.DRAFT;
        this.text = words.text();
        this.value = words.value();
        this.updatedAt = at;
    }

    /** What a report says, and the value of the indicator where it has one. */
    record Words(String text, @Nullable String value) {}

    ProgressReportAdvanced drafted(String party) {
        return advanced(party, "drafted");
    }

    /** Replaces the words of a draft. */
    ProgressReportAdvanced revise(String party, Words words, Instant at) {
        if (status == PlanStatus.PUBLISHED) {
            throw new Refusal(
                    "progress-report-published", "The report is published; what is new is told in the next one.");
        }
        text = words.text();
        value = words.value();
        updatedAt = at;
        return advanced(party, "revised");
    }

    ProgressReportAdvanced publish(String party, Instant at) {
        status = status.published();
        publishedAt = at;
        updatedAt = at;
        return advanced(party, "published");
    }

    private ProgressReportAdvanced advanced(String party, String step) {
        return new ProgressReportAdvanced(id, party, plan, step);
    }

    public UUID id() {
        return id;
    }

    Words words() {
        return new Words(text, value);
    }

    UUID due() {
        return due;
    }
}
