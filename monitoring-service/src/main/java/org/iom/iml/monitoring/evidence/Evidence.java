package org.iom.iml.monitoring.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.events.EvidenceNoted;

/** One piece of IOM's work that responds to one recommendation. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    private UUID id;

    private UUID recommendation;
    private String party;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private UUID source;
    private boolean open;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected Evidence() {}

    Evidence(UUID id, Answered answered, Work work, Instant at) {
        this.id = id;
        this.recommendation = answered.recommendation();
        this.party = answered.party();
        this.kind = work.kind();
        this.source = work.source();
        this.open = work.open();
        this.occurredOn = work.occurredOn();
        this.notedAt = at;
    }

    /** A recommendation and the State to which it is addressed. */
    record Answered(UUID recommendation, String party) {}

    /**
     * A legal review or a training edition, with the day on which it was delivered or held.
     *
     * @param open whether everybody may know of it, and not only the mission of the State and the Unit
     */
    record Work(EvidenceKind kind, UUID source, LocalDate occurredOn, boolean open) {}

    EvidenceNoted noted() {
        return new EvidenceNoted(recommendation, party, kind.code(), source, occurredOn, open ? true : null);
    }

    public UUID recommendation() {
        return recommendation;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** Returns the identifier of the review or edition. */
    public UUID source() {
        return source;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
