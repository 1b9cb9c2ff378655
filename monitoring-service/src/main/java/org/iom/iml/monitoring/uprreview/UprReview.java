package org.iom.iml.monitoring.uprreview;

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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.events.UprReviewAdvanced;
import org.iom.iml.events.UprReviewScheduled;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The review of a State in one cycle of the Universal Periodic Review. */
@Entity
@Table(name = "upr_review")
public class UprReview {

    private static final int RAPPORTEURS = 3;

    @Id
    private UUID id;

    private String party;
    private int cycle;
    private @Nullable Integer session;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> troika = new ArrayList<>();

    @Column(name = "mid_term_on")
    private @Nullable LocalDate midTermOn;

    @Column(name = "mid_term_document")
    private @Nullable String midTermDocument;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected UprReview() {}

    UprReview(UUID id, String party, int cycle, int session, Instant at) {
        this.id = id;
        this.party = party;
        this.cycle = cycle;
        this.session = session;
        this.updatedAt = at;
    }

    /** Returns the fact that the review is scheduled as it stands. */
    UprReviewScheduled scheduled() {
        return new UprReviewScheduled(id, party, cycle, session);
    }

    /**
     * Moves the review to another session, or to none while it is unknown, and returns the resulting fact unless
     * nothing changed.
     */
    Optional<UprReviewScheduled> schedule(@Nullable Integer other, Instant at) {
        if (Objects.equals(session, other)) {
            return Optional.empty();
        }
        session = other;
        updatedAt = at;
        return Optional.of(scheduled());
    }

    /** Sets the three rapporteurs (Human Rights Council resolution 5/1, annex, paragraph 18 (d)). */
    UprReviewAdvanced select(List<String> rapporteurs, Instant at) {
        if (Set.copyOf(rapporteurs).size() != RAPPORTEURS || rapporteurs.contains(party)) {
            throw BadInput.field(
                    "/parties", "troika-invalid", "A troika is three States other than the one under review.");
        }
        troika = new ArrayList<>(rapporteurs);
        updatedAt = at;
        return new UprReviewAdvanced(id, party, "troika", null);
    }

    /** Records the State's voluntary mid-term report. */
    UprReviewAdvanced reportAtMidTerm(LocalDate on, @Nullable String document, Instant at) {
        if (midTermOn != null) {
            throw new Refusal("mid-term-reported", "The State reported at mid-term on " + midTermOn + ".");
        }
        midTermOn = on;
        midTermDocument = document;
        updatedAt = at;
        return new UprReviewAdvanced(id, party, "mid-term-report", on);
    }

    public UUID id() {
        return id;
    }

    public String party() {
        return party;
    }

    public @Nullable Integer session() {
        return session;
    }

    public List<String> troika() {
        return List.copyOf(troika);
    }

    public @Nullable String midTermDocument() {
        return midTermDocument;
    }

    public long version() {
        return version;
    }
}
