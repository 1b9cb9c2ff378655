package org.iom.iml.review.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** A recommendation of a review: what should be done about findings, and by whom. */
@Entity
class Recommendation {

    @Id
    private UUID id;

    private UUID review;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Rank rank;

    private String addressedTo;
    private String wording;
    private List<UUID> findings;
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    @Version
    private long version;

    protected Recommendation() {}

    Recommendation(UUID review, Rank rank, String addressedTo, String wording, Instant now) {
        this.id = Ids.next();
        this.review = review;
        this.rank = rank;
        this.addressedTo = addressedTo;
        this.wording = wording;
        this.findings = new ArrayList<>();
        this.recordedAt = now;
        this.updatedAt = now;
    }

    /** Sets the findings on which it rests. */
    Recommendation on(List<UUID> ground) {
        findings = new ArrayList<>(ground.stream().distinct().toList());
        return this;
    }

    /** Replaces its content. */
    void revise(Recommendation as, Instant now) {
        rank = as.rank;
        addressedTo = as.addressedTo;
        wording = as.wording;
        findings = new ArrayList<>(as.findings);
        updatedAt = now;
    }

    /** Removes it from the review, keeping a record that it existed. */
    void drop(Instant now) {
        droppedAt = now;
        updatedAt = now;
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    UUID review() {
        return review;
    }

    Rank rank() {
        return rank;
    }

    String addressedTo() {
        return addressedTo;
    }

    String wording() {
        return wording;
    }

    List<UUID> findings() {
        return findings;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
