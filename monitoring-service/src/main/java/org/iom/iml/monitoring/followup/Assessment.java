package org.iom.iml.monitoring.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.events.FollowUpAssessed;
import org.iom.iml.events.FollowUpWithdrawn;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The grade that a body gave the follow-up to a recommendation, or to a part of it, in one of its documents. */
@Entity
@Table(name = "follow_up_assessment")
public class Assessment {

    @Id
    private UUID id;

    private UUID recommendation;
    private String party;
    private String scheme;

    @Column(name = "scheme_version")
    private int schemeVersion;

    private @Nullable String part;
    private String grade;

    @Enumerated(EnumType.STRING)
    private NormalisedGrade normalised;

    private String document;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Assessment() {}

    Assessment(UUID id, Reply reply, Graded graded, Instant at) {
        this.id = id;
        this.recommendation = graded.recommendation();
        this.party = graded.party();
        this.scheme = reply.scheme().body();
        this.schemeVersion = reply.scheme().version();
        this.part = graded.part();
        this.grade = graded.grade();
        this.normalised = reply.scheme().normalise(graded.grade());
        this.document = reply.document();
        this.asOf = reply.asOf();
        this.recordedAt = at;
        this.updatedAt = at;
    }

    /** The document in which a body says what it thinks of a State's reply, and the scheme by which it grades there. */
    record Reply(FollowUpScheme scheme, String document, LocalDate asOf) {}

    /** A recommendation, or a part of it, and the grade given to it. */
    record Graded(
            UUID recommendation, String party, @Nullable String part, String grade) {

        Graded {
            part = part == null || part.isBlank() ? null : part.strip();
            grade = grade.strip();
        }
    }

    /** Reports whether it grades the same recommendation, or the same part of it. */
    boolean grades(Graded graded) {
        return recommendation.equals(graded.recommendation()) && Objects.equals(part, graded.part());
    }

    /** Returns the fact that the follow-up was graded. */
    FollowUpAssessed assessed() {
        return new FollowUpAssessed(
                recommendation, party, id, scheme, schemeVersion, part, grade, normalised.code(), document, asOf);
    }

    /** Withdraws what was recorded wrongly; it remains readable with the reason. */
    FollowUpWithdrawn withdraw(String reason, Instant at) {
        if (withdrawnAt != null) {
            throw new Refusal("assessment-withdrawn", "The assessment was withdrawn already.");
        }
        withdrawnAt = at;
        withdrawalReason = reason;
        updatedAt = at;
        return new FollowUpWithdrawn(recommendation, party, id);
    }

    public UUID id() {
        return id;
    }
}
