package org.iom.iml.training.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ProgrammeProposalAdvanced;
import org.iom.iml.events.ProgrammeProposed;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.training.need.Training.TaughtCourse;
import org.jspecify.annotations.Nullable;

/** An edition or national event proposed for a year's programme, pending a person's decision. */
@Entity
public class ProgrammeProposal {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    @Column(name = "programme_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private @Nullable UUID courseId;
    private @Nullable String courseCode;
    private List<String> parties;
    private List<String> themes;
    private List<UUID> recommendations;
    private List<UUID> findings;
    private int weight;

    @Enumerated(EnumType.STRING)
    private ProgrammeProposalStatus status = ProgrammeProposalStatus.OPEN;

    private @Nullable UUID editionId;
    private @Nullable UUID requestId;
    private @Nullable String reason;

    protected ProgrammeProposal() {}

    ProgrammeProposal(UUID id, int year, Draft draft) {
        this.id = id;
        this.year = year;
        this.kind = draft.kind();
        TaughtCourse course = draft.course();
        this.courseId = course == null ? null : course.id();
        this.courseCode = course == null ? null : course.code();
        this.parties = draft.parties();
        this.themes = draft.themes();
        this.recommendations = draft.recommendations();
        this.findings = draft.findings();
        this.weight = draft.weight();
    }

    ProgrammeProposed proposed() {
        return new ProgrammeProposed(id, year, kind.code());
    }

    /** Records that the proposal became an edition. */
    ProgrammeProposalAdvanced takeUpAsEdition(UUID edition) {
        require(ProgrammeKind.EDITION);
        editionId = edition;
        return moveTo(ProgrammeProposalStatus.TAKEN_UP);
    }

    /** Records that the proposal became a request for a national event. */
    ProgrammeProposalAdvanced takeUpAsRequest(UUID request) {
        require(ProgrammeKind.NATIONAL_EVENT);
        requestId = request;
        return moveTo(ProgrammeProposalStatus.TAKEN_UP);
    }

    ProgrammeProposalAdvanced refuse(String why) {
        reason = why;
        return moveTo(ProgrammeProposalStatus.REFUSED);
    }

    /** Records that newer proposals for the year replaced it. */
    ProgrammeProposalAdvanced lapse() {
        return moveTo(ProgrammeProposalStatus.LAPSED);
    }

    /** Refuses an action meant for proposals of the other kind. */
    void require(ProgrammeKind wanted) {
        if (kind != wanted) {
            throw new Refusal("other-kind-of-proposal", "What is proposed is of the kind " + kind.code() + ".");
        }
    }

    private ProgrammeProposalAdvanced moveTo(ProgrammeProposalStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refusal(
                    "programme-proposal-is-" + status.code(),
                    "The proposal is " + status.code() + " and cannot become " + next.code() + ".");
        }
        status = next;
        return new ProgrammeProposalAdvanced(id, status.code(), editionId, requestId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    ProgrammeKind kind() {
        return kind;
    }

    @Nullable UUID courseId() {
        return courseId;
    }

    @Nullable String courseCode() {
        return courseCode;
    }

    int weight() {
        return weight;
    }

    @Nullable String reason() {
        return reason;
    }

    List<String> parties() {
        return parties;
    }

    List<String> themes() {
        return themes;
    }

    List<UUID> recommendations() {
        return recommendations;
    }

    List<UUID> findings() {
        return findings;
    }

    ProgrammeProposalStatus status() {
        return status;
    }
}
