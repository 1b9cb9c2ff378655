package org.iom.iml.monitoring.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SecondaryRow;
import org.iom.iml.events.ContributionAdvanced;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A contribution of IOM to a mechanism about a State before a session, from the request for input to publication. */
@Entity
@Table(name = "contribution")
@SecondaryTable(name = Contribution.WORK, pkJoinColumns = @PrimaryKeyJoinColumn(name = "contribution"))
@SecondaryRow(table = Contribution.WORK, optional = false)
public class Contribution {

    static final String WORK = "contribution_work";

    @Id
    private UUID id;

    private String party;
    private String mechanism;
    private int session;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_source")
    private @Nullable String dueSource;

    private @Nullable String language;
    private @Nullable String text;
    private @Nullable Integer words;

    @Embedded
    private @Nullable ContributionWork work;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    private @Nullable String url;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Contribution() {}

    Contribution(UUID id, Occasion occasion, @Nullable LocalDate dueOn, @Nullable String dueSource, Instant at) {
        this.id = id;
        this.party = occasion.party();
        this.mechanism = occasion.mechanism();
        this.session = occasion.session();
        this.dueOn = dueOn;
        this.dueSource = dueSource;
        this.status = ContributionStatus.OPENED;
        this.updatedAt = at;
    }

    /** The State, mechanism and session for which the contribution is written. */
    record Occasion(String party, String mechanism, int session) {}

    /** The text, its language and word count, and the address at which the mechanism publishes it. */
    record Paper(
            @Nullable String language,
            @Nullable String text,
            @Nullable Integer words,
            @Nullable String url) {}

    /** Returns the fact that reports the present status of the contribution. */
    ContributionAdvanced fact() {
        return new ContributionAdvanced(id, party, status.code());
    }

    /** Asks the country office for its input by a given day. */
    ContributionAdvanced askInput(LocalDate by, Instant at) {
        moveTo(ContributionStatus.INPUT_ASKED, at);
        work().askBy(by);
        return fact();
    }

    ContributionAdvanced giveInput(String input, Instant at) {
        moveTo(ContributionStatus.INPUT_GIVEN, at);
        work().give(input);
        return fact();
    }

    /**
     * Records that the day passed without input, so that the Unit may proceed without it or ask again by other means.
     */
    ContributionAdvanced escalate(Instant at) {
        moveTo(ContributionStatus.INPUT_MISSING, at);
        work().escalate(at);
        return fact();
    }

    ContributionAdvanced draft(String tongue, String draft, String person, Instant at) {
        moveTo(ContributionStatus.DRAFTED, at);
        language = tongue;
        text = draft;
        words = Words.in(draft);
        work().draft(person);
        return fact();
    }

    ContributionAdvanced clearByMission(String person, @Nullable Integer limit, Instant at) {
        moveTo(ContributionStatus.CLEARED_BY_MISSION, at);
        requireOther(person);
        requireWithin(limit);
        work().clearByMission(person, at);
        return fact();
    }

    ContributionAdvanced clearByUnit(String person, @Nullable Integer limit, Instant at) {
        moveTo(ContributionStatus.CLEARED, at);
        requireOther(person);
        requireWithin(limit);
        work().clearByUnit(person, at);
        return fact();
    }

    ContributionAdvanced submit(LocalDate on, Instant at) {
        moveTo(ContributionStatus.SUBMITTED, at);
        submittedOn = on;
        return fact();
    }

    ContributionAdvanced publish(LocalDate on, @Nullable String address, Instant at) {
        moveTo(ContributionStatus.PUBLISHED, at);
        if (submittedOn != null && on.isBefore(submittedOn)) {
            throw BadInput.field("/publishedOn", "before-the-step-before", "It was submitted on " + submittedOn + ".");
        }
        publishedOn = on;
        url = address;
        return fact();
    }

    /** Withdraws the contribution before submission; what was written stays with the offices concerned. */
    ContributionAdvanced withdraw(String reason, Instant at) {
        moveTo(ContributionStatus.WITHDRAWN, at);
        work().withdraw(reason);
        return fact();
    }

    boolean lacksInput(LocalDate today) {
        return status == ContributionStatus.INPUT_ASKED && work().isOverdue(today);
    }

    private void requireOther(String person) {
        if (work().isDrafter(person) || person.equals(work().clearedByMission())) {
            throw new Refusal(
                    "clearance-needs-another-person",
                    "A person who wrote a draft of the contribution, or cleared it for the mission, cannot clear it.");
        }
    }

    private void requireWithin(@Nullable Integer limit) {
        if (limit != null && words != null && words > limit) {
            throw new Refusal("over-the-word-limit", "It has " + words + " words; the mechanism takes " + limit + ".");
        }
    }

    private void moveTo(ContributionStatus next, Instant at) {
        status = status.advancedTo(next);
        updatedAt = at;
    }

    private ContributionWork work() {
        if (work == null) {
            work = new ContributionWork();
        }
        return work;
    }

    public UUID id() {
        return id;
    }

    ContributionStatus status() {
        return status;
    }

    Occasion occasion() {
        return new Occasion(party, mechanism, session);
    }

    Paper paper() {
        return new Paper(language, text, words, url);
    }
}
