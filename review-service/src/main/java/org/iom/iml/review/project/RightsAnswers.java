package org.iom.iml.review.project;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.checklist.Checklist;
import org.iom.iml.review.checklist.Checklists;
import org.jspecify.annotations.Nullable;

/** The latest answer to each question of a checklist. */
@Singleton
class RightsAnswers {

    private final Checklists checklists;
    private final Rows rows;

    RightsAnswers(Checklists checklists, Rows rows) {
        this.checklists = checklists;
        this.rows = rows;
    }

    /** An answer as it is stored. */
    private record Kept(
            UUID id,
            String question,
            AnswerKind answer,
            @Nullable String evidence,
            @Nullable String openPoint,
            @Nullable LocalDate dueOn,
            boolean training) {}

    void give(RightsAssessment assessment, String question, NewAnswer answer) {
        if (questions(assessment.checklist()).stream()
                .noneMatch(asked -> asked.code().equals(question))) {
            throw new NotFound("The checklist has no question " + question + ".");
        }
        answer.check();
        rows.update(
                """
                insert into rights_answer (id, assessment, question, answer, evidence, open_point, due_on, training)
                values (:id, :assessment, :question, :answer, :evidence, :point, :due, :training)
                on conflict (assessment, question) do update set answer = excluded.answer, evidence = excluded.evidence,
                    open_point = excluded.open_point, due_on = excluded.due_on, training = excluded.training""",
                Values.of("id", Ids.next())
                        .and("assessment", assessment.id())
                        .and("question", question)
                        .and("answer", answer.answer())
                        .and("evidence", answer.evidence())
                        .and("point", answer.openPoint())
                        .and("due", answer.dueOn())
                        .and("training", answer.proposesTraining()));
    }

    /** Returns all questions in order, with their answers where given. */
    List<RightsAnswerView> of(UUID assessment, String checklist) {
        Map<String, Kept> kept = kept(assessment);
        return questions(checklist).stream()
                .map(question -> view(question, kept.get(question.code())))
                .toList();
    }

    List<String> unanswered(RightsAssessment assessment) {
        Map<String, Kept> kept = kept(assessment.id());
        return questions(assessment.checklist()).stream()
                .map(Checklist.Question::code)
                .filter(code -> !kept.containsKey(code))
                .toList();
    }

    /** Returns the open points that training would settle. */
    List<UUID> forTraining(UUID assessment) {
        return kept(assessment).values().stream()
                .filter(Kept::training)
                .map(Kept::id)
                .sorted()
                .toList();
    }

    /** Returns the themes of the questions whose open points training would settle. */
    List<String> themesForTraining(RightsAssessment assessment) {
        Map<String, Kept> kept = kept(assessment.id());
        return questions(assessment.checklist()).stream()
                .filter(question -> kept.containsKey(question.code())
                        && Objects.requireNonNull(kept.get(question.code())).training())
                .flatMap(question -> question.themes().stream())
                .distinct()
                .toList();
    }

    private List<Checklist.Question> questions(String checklist) {
        return checklists.find(checklist).map(Checklist::questions).orElse(List.of());
    }

    private Map<String, Kept> kept(UUID assessment) {
        Map<String, Kept> kept = new HashMap<>();
        rows.list(
                        "select * from rights_answer where assessment = :assessment",
                        Values.of("assessment", assessment),
                        RightsAnswers::kept)
                .forEach(answer -> kept.put(answer.question(), answer));
        return kept;
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.id("id"),
                row.text("question"),
                row.get("answer", AnswerKind.class),
                row.textOrNull("evidence"),
                row.textOrNull("open_point"),
                row.nullable("due_on", LocalDate.class),
                row.flag("training"));
    }

    private static RightsAnswerView view(Checklist.Question question, @Nullable Kept answer) {
        return new RightsAnswerView(
                question.code(),
                question.texts(),
                question.provisions(),
                answer == null ? null : answer.answer(),
                answer == null ? null : answer.evidence(),
                answer == null || answer.openPoint() == null || answer.dueOn() == null
                        ? null
                        : new RightsAnswerView.OpenPoint(
                                answer.id(), answer.openPoint(), answer.dueOn(), answer.training()));
    }
}
