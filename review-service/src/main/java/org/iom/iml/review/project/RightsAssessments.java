package org.iom.iml.review.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.RightsAssessmentAdvanced;
import org.iom.iml.events.TrainingNeedProposed;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.review.review.ReviewAccess;
import org.jspecify.annotations.Nullable;

/** The repository of project assessments; a mission opens and sees those in its own States. */
@ApplicationScoped
@Transactional
class RightsAssessments implements PanacheRepositoryBase<RightsAssessment, UUID> {

    private final AssessmentList list;
    private final RightsAnswers answers;
    private final ReviewAccess access;
    private final Outbox outbox;
    private final Clock clock;

    RightsAssessments(AssessmentList list, RightsAnswers answers, ReviewAccess access, Outbox outbox, Clock clock) {
        this.list = list;
        this.answers = answers;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    AssessmentView open(String party, String project, Phase phase) {
        list.requireParty(party);
        if (!access.servesFilesOf(party)) {
            throw new Forbidden("The file is that of %s, which this token does not serve.".formatted(party));
        }
        RightsAssessment assessment = new RightsAssessment(party, project, phase, clock.instant());
        persistAndFlush(assessment);
        outbox.append(assessment.fact());
        return list.of(assessment.id());
    }

    AssessmentView answer(UUID id, @Nullable String ifMatch, String question, NewAnswer answer) {
        RightsAssessment assessment = locked(id, ifMatch);
        RightsAssessmentAdvanced fact = assessment.answered(clock.instant());
        answers.give(assessment, question, answer);
        flush();
        outbox.append(fact);
        return list.of(id);
    }

    /** Completes the assessment and proposes training where open points call for it. */
    AssessmentView complete(UUID id, @Nullable String ifMatch, String result) {
        RightsAssessment assessment = locked(id, ifMatch);
        RightsAssessmentAdvanced fact = assessment.complete(result, answers.unanswered(assessment), clock.instant());
        flush();
        outbox.append(fact);
        List<String> themes = answers.themesForTraining(assessment);
        if (!themes.isEmpty()) {
            outbox.append(new TrainingNeedProposed(id, assessment.party(), themes, answers.forTraining(id)));
        }
        return list.of(id);
    }

    private RightsAssessment locked(UUID id, @Nullable String ifMatch) {
        list.of(id);
        RightsAssessment assessment = findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, assessment.version());
        return assessment;
    }
}
