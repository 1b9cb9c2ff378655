package org.iom.iml.review.advice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.review.cited.CitedProvision;
import org.iom.iml.review.review.ReviewAccess;
import org.jspecify.annotations.Nullable;

/** The repository of requests for advice; a mission makes and sees those about its own States. */
@ApplicationScoped
@Transactional
class AdviceRequests implements PanacheRepositoryBase<AdviceRequest, UUID> {

    private final AdviceList list;
    private final AdviceNotes notes;
    private final ReviewAccess access;
    private final Outbox outbox;
    private final Clock clock;

    AdviceRequests(AdviceList list, AdviceNotes notes, ReviewAccess access, Outbox outbox, Clock clock) {
        this.list = list;
        this.notes = notes;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    AdviceView ask(NewAdviceRequest asked, AdviceTimes times) {
        AdviceQuestion question = asked.asked();
        notes.requireKnown(question.party(), asked.provisions());
        if (!access.servesFilesOf(question.party())) {
            throw new Forbidden("The file is that of %s, which this token does not serve.".formatted(question.party()));
        }
        Instant now = clock.instant();
        LocalDate dueOn = times.dueOn(question.urgency(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        AdviceRequest request = new AdviceRequest(question, CitedProvision.kept(asked.provisions()), dueOn, now);
        persistAndFlush(request);
        outbox.append(request.requested());
        return list.of(request.id());
    }

    AdviceView answer(UUID id, @Nullable String ifMatch, AdviceStep.Answer answer) {
        notes.requireKnown(null, answer.provisions());
        List<String> cited = CitedProvision.kept(answer.provisions());
        return take(id, ifMatch, (request, now) -> request.answer(answer.text(), cited, now));
    }

    AdviceView release(UUID id, @Nullable String ifMatch, AdviceStep.Release release) {
        return take(id, ifMatch, (request, now) -> {
            ReviewFact released = request.release(release.consentGivenOn(), now);
            notes.add(request, release, now);
            return released;
        });
    }

    /** Takes a step on the version that the caller read. */
    AdviceView take(UUID id, @Nullable String ifMatch, BiFunction<AdviceRequest, Instant, ReviewFact> step) {
        list.of(id);
        AdviceRequest request = findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, request.version());
        ReviewFact fact = step.apply(request, clock.instant());
        flush();
        outbox.append(fact);
        return list.of(id);
    }
}
