package org.iom.iml.training.enquiry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.EventEnquiryAdvanced;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.request.Subject;
import org.iom.iml.training.request.TrainingRequest;
import org.iom.iml.training.request.Wish;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry about a national event by a government without an account; the enquirer is known only to those who answer.
 */
@Entity
public class EventEnquiry {

    @Id
    private UUID id;

    @Version
    private long version = 1;

    private String party;

    @Embedded
    private Enquirer enquirer;

    private List<String> themes;
    private String need;

    @Embedded
    private Wish wish;

    @Enumerated(EnumType.STRING)
    private EventEnquiryStatus status = EventEnquiryStatus.AWAITING_CONFIRMATION;

    private @Nullable UUID requestId;
    private @Nullable String closeReason;

    protected EventEnquiry() {}

    public EventEnquiry(String party, Enquirer enquirer, List<String> themes, String need, Wish wish) {
        this.id = Ids.next();
        this.party = party;
        this.enquirer = enquirer;
        this.themes = themes.stream().distinct().toList();
        this.need = need;
        this.wish = wish;
    }

    /** Records that the person opened the mailed link and confirmed. */
    public EventEnquiryAdvanced confirm() {
        return moveTo(EventEnquiryStatus.CONFIRMED);
    }

    /** Records that the person denied making the enquiry. */
    public void withdraw() {
        moveTo(EventEnquiryStatus.WITHDRAWN);
    }

    public EventEnquiryAdvanced takeUp(UUID request) {
        moveTo(EventEnquiryStatus.TAKEN_UP);
        requestId = request;
        return advanced();
    }

    public EventEnquiryAdvanced close(String reason) {
        closeReason = reason;
        return moveTo(EventEnquiryStatus.CLOSED);
    }

    /** Returns the training request that the enquiry becomes when it is taken up. */
    public TrainingRequest request(List<UUID> answeredRecommendations, List<UUID> answeredFindings) {
        return new TrainingRequest(
                Ids.next(),
                party,
                enquirer.authority(),
                new Subject(themes, need, answeredRecommendations, answeredFindings),
                wish);
    }

    private EventEnquiryAdvanced moveTo(EventEnquiryStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refusal(
                    "event-enquiry-is-" + status.code(),
                    "The enquiry is " + status.code() + " and cannot become " + next.code() + ".");
        }
        status = next;
        return advanced();
    }

    private EventEnquiryAdvanced advanced() {
        return new EventEnquiryAdvanced(id, party, status.code(), requestId);
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

    public List<String> themes() {
        return themes;
    }

    public Enquirer enquirer() {
        return enquirer;
    }

    public String language() {
        return wish.language();
    }

    public EventEnquiryStatus status() {
        return status;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    public @Nullable String closeReason() {
        return closeReason;
    }
}
