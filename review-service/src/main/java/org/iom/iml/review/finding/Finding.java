package org.iom.iml.review.finding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.review.Review;
import org.jspecify.annotations.Nullable;

/** A finding on national provisions measured against a standard. */
@Entity
class Finding {

    @Id
    private UUID id;

    private UUID review;

    @Embedded
    private Standard standard;

    @Embedded
    private Assessment assessment;

    @ElementCollection
    @CollectionTable(name = "finding_provision", joinColumns = @JoinColumn(name = "finding"))
    @OrderColumn(name = "position")
    private List<NationalProvision> provisions;

    private List<String> themes;

    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    @Version
    private long version;

    protected Finding() {}

    /**
     * Creates a finding; refuses provisions of texts outside the review, and a finding without provisions unless it is
     * that the law is silent.
     */
    Finding(Review review, Standard standard, Assessment assessment, List<NationalProvision> provisions, Instant now) {
        requireProvisions(review, assessment, provisions);
        this.id = Ids.next();
        this.review = review.id();
        this.standard = standard;
        this.assessment = assessment;
        this.provisions = new ArrayList<>(provisions);
        this.themes = new ArrayList<>();
        this.recordedAt = now;
        this.updatedAt = now;
    }

    /** Replaces its content and provisions. */
    void revise(Review of, Finding as, Instant now) {
        requireProvisions(of, as.assessment, as.provisions);
        standard = as.standard;
        assessment = as.assessment;
        provisions.clear();
        provisions.addAll(as.provisions);
        themes = new ArrayList<>(as.themes);
        updatedAt = now;
    }

    /** Removes it from the review, keeping a record that it existed. */
    void drop(Instant now) {
        droppedAt = now;
        updatedAt = now;
    }

    private static void requireProvisions(Review review, Assessment assessment, List<NationalProvision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            review.subject()
                    .requireText("/provisions/" + i + "/text", provisions.get(i).text());
        }
        if (provisions.isEmpty() && assessment.conformity() != Conformity.SILENT) {
            throw BadInput.field(
                    "/provisions", "provision-missing", "Only a finding that the law is silent names no provision.");
        }
    }

    /** Sets the themes that it concerns. */
    Finding on(List<String> touched) {
        themes = new ArrayList<>(touched.stream().distinct().toList());
        return this;
    }

    DeliveredFinding delivered() {
        return new DeliveredFinding(id, standard.instrument(), standard.provision(), themes);
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

    Standard standard() {
        return standard;
    }

    Assessment assessment() {
        return assessment;
    }

    List<NationalProvision> provisions() {
        return provisions;
    }

    List<String> themes() {
        return themes;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
