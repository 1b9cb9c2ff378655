package org.iom.iml.review.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.RightsAssessmentAdvanced;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** An assessment of a project against principle 1 of IOM's Migration Governance Framework (Council Resolution No. 1310). */
@Entity
class RightsAssessment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String party;

    @Column(name = "project", updatable = false)
    private String project;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Column(name = "result")
    private @Nullable String result;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected RightsAssessment() {}

    RightsAssessment(String party, String project, Phase phase, Instant now) {
        this.id = Ids.next();
        this.party = party;
        this.project = project;
        this.phase = phase;
        this.status = AssessmentStatus.OPEN;
        this.openedAt = now;
        this.updatedAt = now;
    }

    /** Records that a question was answered or its answer changed. */
    RightsAssessmentAdvanced answered(Instant now) {
        requireOpen();
        updatedAt = now;
        return fact();
    }

    /**
     * Completes the assessment with its result.
     *
     * @param unanswered the questions without an answer
     */
    RightsAssessmentAdvanced complete(String concluded, List<String> unanswered, Instant now) {
        requireOpen();
        if (!unanswered.isEmpty()) {
            throw new Refusal(
                    "questions-are-open",
                    "These questions are not answered: %s.".formatted(String.join(", ", unanswered)));
        }
        status = AssessmentStatus.COMPLETED;
        result = concluded;
        completedAt = now;
        updatedAt = now;
        return fact();
    }

    RightsAssessmentAdvanced fact() {
        return new RightsAssessmentAdvanced(id, party, status.code());
    }

    private void requireOpen() {
        if (status == AssessmentStatus.COMPLETED) {
            throw new Refusal("assessment-is-completed", "A completed assessment does not change.");
        }
    }

    /** Returns the checklist whose questions the assessment answers. */
    String checklist() {
        return "project-" + phase.code();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String party() {
        return party;
    }
}
