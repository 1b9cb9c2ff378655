package org.iom.iml.training.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A person's application to an edition, or nomination for it; other services learn nothing of it. */
@Entity
public class Application {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @Embedded
    private Applicant applicant;

    @Embedded
    private Profile profile;

    @Embedded
    private @Nullable Nomination nomination;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private @Nullable String statusReason;
    private @Nullable UUID person;

    protected Application() {}

    private Application(
            UUID id, UUID editionId, Applicant applicant, Profile profile, @Nullable Nomination nomination) {
        this.id = id;
        this.editionId = editionId;
        this.applicant = applicant;
        this.profile = profile;
        this.nomination = nomination;
        this.kind = nomination == null ? ApplicationKind.OPEN : ApplicationKind.NOMINATION;
        this.status =
                nomination == null ? ApplicationStatus.AWAITING_CONFIRMATION : ApplicationStatus.AWAITING_ENDORSEMENT;
    }

    public static Application open(UUID id, UUID edition, Applicant applicant, Profile profile) {
        return new Application(id, edition, applicant, profile, null);
    }

    public static Application nominated(
            UUID id, UUID edition, Applicant nominee, Profile profile, Nomination nomination) {
        return new Application(id, edition, nominee, profile, nomination);
    }

    /** Records the endorsement of the nomination by another person of the mission. */
    public void endorse(String endorser) {
        if (nomination == null) {
            throw new Refusal("not-a-nomination", "Nobody was nominated here.");
        }
        if (nomination.nominator().equals(endorser)) {
            throw new Refusal("endorsed-by-nominator", "A person who nominates cannot endorse: another person must.");
        }
        moveTo(ApplicationStatus.AWAITING_NOMINEE, null);
        nomination = nomination.endorsedBy(endorser);
    }

    /** Records that the person confirmed the application or took up the nomination. */
    public void confirm(UUID who) {
        moveTo(ApplicationStatus.UNDER_REVIEW, null);
        person = who;
    }

    public void reject(String reason) {
        moveTo(ApplicationStatus.REJECTED, reason);
    }

    public void withdraw(@Nullable String reason) {
        moveTo(ApplicationStatus.WITHDRAWN, reason);
    }

    public void lapse() {
        moveTo(ApplicationStatus.LAPSED, null);
    }

    public void offer() {
        moveTo(ApplicationStatus.OFFERED, null);
    }

    /** Moves the application to the waiting list. */
    public void queue() {
        moveTo(ApplicationStatus.WAITING, null);
    }

    public void accept() {
        moveTo(ApplicationStatus.ACCEPTED, null);
    }

    public void decline() {
        moveTo(ApplicationStatus.DECLINED, null);
    }

    public void expire() {
        moveTo(ApplicationStatus.EXPIRED, null);
    }

    /** Corrects the data on the person, with the Unit's reason. */
    public void correct(Applicant corrected, Profile as, String reason) {
        if (status.isOver()) {
            throw new Refusal("application-is-" + status.code(), "The application is " + status.code() + ".");
        }
        applicant = corrected;
        profile = as;
        statusReason = reason;
    }

    private void moveTo(ApplicationStatus next, @Nullable String reason) {
        if (!status.successors().contains(next)) {
            throw new Refusal(
                    "application-is-" + status.code(),
                    "The application is " + status.code() + " and cannot become " + next.code() + ".");
        }
        status = next;
        statusReason = reason;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID editionId() {
        return editionId;
    }

    public ApplicationKind kind() {
        return kind;
    }

    public Applicant applicant() {
        return applicant;
    }

    public Profile profile() {
        return profile;
    }

    public ApplicationStatus status() {
        return status;
    }

    public @Nullable String statusReason() {
        return statusReason;
    }

    public @Nullable UUID person() {
        return person;
    }
}
