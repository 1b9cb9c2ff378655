package org.iom.iml.training.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.events.TrainingOutcomeReported;
import org.iom.iml.events.TrainingRequestAdvanced;
import org.iom.iml.events.TrainingRequested;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A government's request for a national event, kept in the file of its State. */
@Entity
public class TrainingRequest {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private String party;
    private String authority;

    @Embedded
    private Subject subject;

    @Embedded
    private Wish wish;

    @Enumerated(EnumType.STRING)
    private TrainingRequestStatus status;

    private @Nullable String declineReason;
    private @Nullable UUID editionId;

    @Embedded
    private @Nullable Outcome outcome;

    protected TrainingRequest() {}

    /**
     * Creates a request.
     *
     * @param authority the government body that makes the request, never a person
     */
    public TrainingRequest(UUID id, String party, String authority, Subject subject, Wish wish) {
        this.id = id;
        this.party = party;
        this.authority = authority;
        this.subject = subject;
        this.wish = wish;
        this.status = TrainingRequestStatus.RECEIVED;
    }

    public TrainingRequested requested() {
        return new TrainingRequested(id, party, subject.themes(), subject.answeredRecommendations());
    }

    public TrainingRequestAdvanced accept() {
        if (status == TrainingRequestStatus.PLANNED) {
            throw refusal(TrainingRequestStatus.ACCEPTED);
        }
        return moveTo(TrainingRequestStatus.ACCEPTED);
    }

    public TrainingRequestAdvanced decline(String reason) {
        TrainingRequestAdvanced declined = moveTo(TrainingRequestStatus.DECLINED);
        declineReason = reason;
        return declined;
    }

    public TrainingRequestAdvanced planAs(UUID edition) {
        moveTo(TrainingRequestStatus.PLANNED);
        editionId = edition;
        return advanced();
    }

    /** Records that the edition planned for it was cancelled, so that another must be planned. */
    public TrainingRequestAdvanced planAnew() {
        if (status != TrainingRequestStatus.PLANNED) {
            throw refusal(TrainingRequestStatus.ACCEPTED);
        }
        editionId = null;
        return moveTo(TrainingRequestStatus.ACCEPTED);
    }

    public TrainingRequestAdvanced fulfil() {
        return moveTo(TrainingRequestStatus.FULFILLED);
    }

    public TrainingRequestAdvanced withdraw() {
        return moveTo(TrainingRequestStatus.WITHDRAWN);
    }

    /** Records the outcome of the event, replacing any earlier report. */
    public TrainingOutcomeReported report(Outcome reported) {
        if (status != TrainingRequestStatus.FULFILLED) {
            throw new Refusal(
                    "training-request-is-" + status.code(),
                    "The request is " + status.code() + ": what came of the event is reported once it was held.");
        }
        outcome = reported;
        return new TrainingOutcomeReported(id, party, Objects.requireNonNull(editionId));
    }

    /** Reports whether {@code edition} is planned to fulfil the request; false once the request is withdrawn. */
    public boolean isPlannedAs(UUID edition) {
        return status == TrainingRequestStatus.PLANNED && edition.equals(editionId);
    }

    private TrainingRequestAdvanced moveTo(TrainingRequestStatus next) {
        if (!status.successors().contains(next)) {
            throw refusal(next);
        }
        status = next;
        return advanced();
    }

    private TrainingRequestAdvanced advanced() {
        return new TrainingRequestAdvanced(id, party, status.code(), editionId);
    }

    private Refusal refusal(TrainingRequestStatus next) {
        return new Refusal(
                "training-request-is-" + status.code(),
                "The request is " + status.code() + " and cannot become " + next.code() + ".");
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String party() {
        return party;
    }

    public String authority() {
        return authority;
    }

    public Subject subject() {
        return subject;
    }

    public Wish wish() {
        return wish;
    }

    public TrainingRequestStatus status() {
        return status;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable UUID editionId() {
        return editionId;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }
}
