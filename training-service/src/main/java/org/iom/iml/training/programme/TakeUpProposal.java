package org.iom.iml.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.edition.NewEdition;
import org.iom.iml.training.edition.ScheduleEdition;
import org.iom.iml.training.request.Subject;
import org.iom.iml.training.request.TrainingRequest;
import org.iom.iml.training.request.TrainingRequests;
import org.iom.iml.training.request.Wish;
import org.jspecify.annotations.Nullable;

/** The service that turns a proposal, by a person's decision, into an edition or a request for a national event. */
@ApplicationScoped
class TakeUpProposal {

    private final ProgrammeProposals proposals;
    private final ScheduleEdition scheduling;
    private final TrainingRequests requests;
    private final Outbox outbox;

    TakeUpProposal(ProgrammeProposals proposals, ScheduleEdition scheduling, TrainingRequests requests, Outbox outbox) {
        this.proposals = proposals;
        this.scheduling = scheduling;
        this.requests = requests;
        this.outbox = outbox;
    }

    @Transactional
    void asEdition(int year, UUID id, @Nullable String ifMatch, NewProposedEdition asked) {
        ProgrammeProposal proposal = proposals.current(year, id, ifMatch);
        proposal.require(ProgrammeKind.EDITION);
        requireYear("/startsOn", year, asked.startsOn().getYear());
        outbox.append(proposal.takeUpAsEdition(scheduling.schedule(edition(proposal, asked))));
    }

    @Transactional
    void asRequest(int year, UUID id, @Nullable String ifMatch, NewProposedRequest asked) {
        ProgrammeProposal proposal = proposals.current(year, id, ifMatch);
        proposal.require(ProgrammeKind.NATIONAL_EVENT);
        TrainingRequest request = new TrainingRequest(
                Ids.next(),
                proposal.parties().getFirst(),
                asked.authority(),
                new Subject(proposal.themes(), asked.need(), proposal.recommendations(), proposal.findings()),
                new Wish(asked.language(), asked.expectedParticipants(), asked.wishedFrom(), asked.wishedUntil()));
        outbox.append(proposal.takeUpAsRequest(requests.receive(request)));
    }

    private static void requireYear(String where, int year, int asked) {
        if (asked != year) {
            throw BadInput.field(where, "outside-the-programme", "The programme is that of " + year + ".");
        }
    }

    private static NewEdition edition(ProgrammeProposal proposal, NewProposedEdition asked) {
        return new NewEdition(
                Objects.requireNonNull(proposal.courseId()),
                asked.startsOn(),
                asked.endsOn(),
                asked.place(),
                asked.hostParty(),
                asked.online(),
                asked.timeZone(),
                asked.languages(),
                asked.capacity(),
                asked.scholarships(),
                null,
                null,
                asked.partner(),
                Objects.requireNonNullElse(asked.parties(), proposal.parties()),
                proposal.themes(),
                proposal.recommendations(),
                null,
                null,
                null,
                asked.inCatalogue());
    }
}
