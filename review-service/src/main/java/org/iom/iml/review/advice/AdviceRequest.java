package org.iom.iml.review.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.AdviceAdvanced;
import org.iom.iml.events.AdviceAnswered;
import org.iom.iml.events.AdviceRequested;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** A mission's request for legal advice from the Unit, from question to answer. */
@Entity
class AdviceRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private AdviceQuestion asked;

    private List<String> provisions;

    @Enumerated(EnumType.STRING)
    private AdviceStatus status;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "assigned_to")
    private @Nullable String assignedTo;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "reason")
    private @Nullable String reason;

    protected AdviceRequest() {}

    AdviceRequest(AdviceQuestion asked, List<String> provisions, LocalDate dueOn, Instant now) {
        this.id = Ids.next();
        this.asked = asked;
        this.provisions = new ArrayList<>(provisions);
        this.status = AdviceStatus.ASKED;
        this.dueOn = dueOn;
        this.askedAt = now;
        this.updatedAt = now;
    }

    AdviceRequested requested() {
        return new AdviceRequested(id, asked.party());
    }

    AdviceAdvanced assign(String person, Instant now) {
        moveTo(AdviceStatus.ASSIGNED, now);
        assignedTo = person;
        return advanced();
    }

    /**
     * Records the answer.
     *
     * @param cited the provisions on which the answer rests, in addition to those of the question
     */
    AdviceAnswered answer(String text, List<String> cited, Instant now) {
        moveTo(AdviceStatus.ANSWERED, now);
        answer = text;
        answeredAt = now;
        List<String> all = new ArrayList<>(provisions);
        cited.stream().filter(provision -> !all.contains(provision)).forEach(all::add);
        provisions = all;
        return new AdviceAnswered(id, asked.party(), instruments());
    }

    /** Releases the answer to others, given the date of the mission's consent. */
    AdviceAdvanced release(LocalDate consentedOn, Instant now) {
        moveTo(AdviceStatus.RELEASED, now);
        if (answeredAt != null && consentedOn.isBefore(day(answeredAt))) {
            throw new Refusal("consent-before-answer", "The mission can only consent to what it was answered.");
        }
        if (consentedOn.isAfter(day(now))) {
            throw new Refusal("consent-to-come", "Release the answer when the mission has consented.");
        }
        return advanced();
    }

    AdviceAdvanced withdraw(String why, Instant now) {
        moveTo(AdviceStatus.WITHDRAWN, now);
        reason = why;
        return advanced();
    }

    /** Returns the codes of the instruments cited. */
    List<String> instruments() {
        return provisions.stream()
                .map(kept -> CitedProvision.of(kept).instrument())
                .distinct()
                .toList();
    }

    private AdviceAdvanced advanced() {
        return new AdviceAdvanced(id, asked.party(), status.code());
    }

    private void moveTo(AdviceStatus next, Instant now) {
        status = status.advancedTo(next);
        updatedAt = now;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    AdviceQuestion asked() {
        return asked;
    }

    List<String> provisions() {
        return provisions;
    }
}
