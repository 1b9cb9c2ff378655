package org.iom.iml.training.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.events.TrainingRequestAdvanced;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.training.RegistryCodes;
import org.jspecify.annotations.Nullable;

/**
 * The repository of requests for national events, from receipt to their end; each caller changes those of the States it
 * serves.
 */
@ApplicationScoped
@Transactional
public class TrainingRequests implements PanacheRepositoryBase<TrainingRequest, UUID> {

    private final Outbox outbox;
    private final RegistryCodes codes;
    private final Answerable answerable;
    private final Callers callers;

    TrainingRequests(Outbox outbox, RegistryCodes codes, Answerable answerable, Callers callers) {
        this.answerable = answerable;
        this.outbox = outbox;
        this.codes = codes;
        this.callers = callers;
    }

    /** Files a request of a State that the caller serves. */
    public UUID receive(TrainingRequest request) {
        if (!callers.current().serves(request.party())) {
            throw new Forbidden("This token serves %s; the request is that of %s."
                    .formatted(String.join(", ", callers.current().countries()), request.party()));
        }
        codes.requireParty("/party", request.party());
        codes.requireThemes("/themes", request.subject().themes());
        answerable.require(request.party(), request.subject());
        persist(request);
        outbox.append(request.requested());
        return request.id();
    }

    void accept(UUID id, @Nullable String ifMatch) {
        advance(id, ifMatch, TrainingRequest::accept);
    }

    void decline(UUID id, @Nullable String ifMatch, String reason) {
        advance(id, ifMatch, request -> request.decline(reason));
    }

    void report(UUID id, @Nullable String ifMatch, Outcome outcome) {
        TrainingRequest request = visible(id);
        Versions.require(ifMatch, request.version());
        outbox.append(request.report(outcome));
    }

    void withdraw(UUID id, @Nullable String ifMatch) {
        advance(id, ifMatch, TrainingRequest::withdraw);
    }

    /** Plans an accepted request as an edition. */
    public void plan(TrainingRequest request, UUID edition) {
        outbox.append(request.planAs(edition));
    }

    /** Marks the request planned as this edition as fulfilled, unless it was withdrawn meanwhile. */
    public void fulfil(UUID id, UUID edition) {
        settle(id, edition, TrainingRequest::fulfil);
    }

    /** Returns the request planned as this cancelled edition to planning. */
    public void planAnew(UUID id, UUID edition) {
        settle(id, edition, TrainingRequest::planAnew);
    }

    private TrainingRequest visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no training request " + id + "."));
    }

    private void advance(
            UUID id, @Nullable String ifMatch, Function<TrainingRequest, TrainingRequestAdvanced> command) {
        TrainingRequest request = visible(id);
        Versions.require(ifMatch, request.version());
        outbox.append(command.apply(request));
    }

    private void settle(UUID id, UUID edition, Function<TrainingRequest, TrainingRequestAdvanced> command) {
        TrainingRequest request = visible(id);
        if (request.isPlannedAs(edition)) {
            outbox.append(command.apply(request));
        }
    }
}
