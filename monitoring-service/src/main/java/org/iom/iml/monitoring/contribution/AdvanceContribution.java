package org.iom.iml.monitoring.contribution;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.events.ContributionAdvanced;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The service that moves a contribution to its next step, with checks on the person, the date and the word limit. */
@Singleton
class AdvanceContribution {

    private final Contributions contributions;
    private final ContributionList list;
    private final Callers callers;
    private final Clock clock;

    AdvanceContribution(Contributions contributions, ContributionList list, Callers callers, Clock clock) {
        this.contributions = contributions;
        this.list = list;
        this.callers = callers;
        this.clock = clock;
    }

    /** A step by which a person clears a contribution within a word limit. */
    interface Clearance {
        ContributionAdvanced of(Contribution contribution, String person, @Nullable Integer limit, Instant at);
    }

    ContributionView take(UUID id, @Nullable String ifMatch, Contributions.Step step) {
        contributions.take(id, ifMatch, step);
        return list.of(id);
    }

    ContributionView askInput(UUID id, @Nullable String ifMatch, ContributionStep.InputRequest request) {
        LocalDate dueOn = list.of(id).dueOn();
        if (request.inputBy().isBefore(LocalDate.now(clock))) {
            throw BadInput.field("/inputBy", "in-the-past", "The day by which input is asked for lies in the past.");
        }
        if (dueOn != null && request.inputBy().isAfter(dueOn)) {
            throw BadInput.field("/inputBy", "after-it-is-due", "The contribution is due on " + dueOn + ".");
        }
        return take(id, ifMatch, (contribution, at) -> contribution.askInput(request.inputBy(), at));
    }

    ContributionView draft(UUID id, @Nullable String ifMatch, NewDraft draft) {
        String person = callers.current().person();
        return take(id, ifMatch, (contribution, at) -> contribution.draft(draft.language(), draft.text(), person, at));
    }

    ContributionView clear(UUID id, @Nullable String ifMatch, Clearance clearance) {
        String person = callers.current().person();
        Integer limit = list.of(id).wordLimit();
        return take(id, ifMatch, (contribution, at) -> clearance.of(contribution, person, limit, at));
    }

    ContributionView submit(UUID id, @Nullable String ifMatch, ContributionStep.Submission submission) {
        requirePast("/submittedOn", submission.submittedOn());
        return take(id, ifMatch, (contribution, at) -> contribution.submit(submission.submittedOn(), at));
    }

    ContributionView publish(UUID id, @Nullable String ifMatch, ContributionStep.Publication publication) {
        requirePast("/publishedOn", publication.publishedOn());
        return take(
                id,
                ifMatch,
                (contribution, at) -> contribution.publish(publication.publishedOn(), publication.url(), at));
    }

    /** Refuses a date in the future, allowing one day so that a date already reached in any time zone is accepted. */
    private void requirePast(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw BadInput.field(
                    pointer,
                    "in-the-future",
                    "A step is recorded once it has happened: its date cannot lie in the future.");
        }
    }
}
