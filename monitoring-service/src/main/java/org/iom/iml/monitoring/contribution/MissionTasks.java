package org.iom.iml.monitoring.contribution;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.jspecify.annotations.Nullable;

/** The steps that a mission must take on contributions about a State; empty for callers who may not see them. */
@Singleton
public class MissionTasks {

    private static final List<ContributionStatus> TURN_OF_THE_MISSION = List.of(
            ContributionStatus.INPUT_ASKED,
            ContributionStatus.INPUT_MISSING,
            ContributionStatus.INPUT_GIVEN,
            ContributionStatus.DRAFTED);

    private final Rows rows;
    private final ContributionList list;

    MissionTasks(Rows rows, ContributionList list) {
        this.rows = rows;
        this.list = list;
    }

    /** A step that the mission has to take next. */
    @Schema(name = "MissionTask")
    public record Task(
            UUID contribution,
            @Schema(examples = "UPR") String mechanism,
            @Schema(examples = "46") int session,
            @Schema(examples = "input") String step,

            @Schema(examples = "2029-03-01", description = "Day by which it is to be done, where one is known")
            @Nullable LocalDate by) {}

    /** Returns the mission's tasks for a State in order of their due dates. */
    public List<Task> of(String party) {
        Conditions turn = new Conditions()
                .and("c.party = :party", "party", party)
                .and("w.contribution is not null")
                .and("c.status = any (cast(:turn as text[]))", "turn", TURN_OF_THE_MISSION);
        return rows.list(ContributionList.listed(turn), turn, list::view).stream()
                .map(MissionTasks::task)
                .sorted(Comparator.comparing(Task::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Task task(ContributionView contribution) {
        ContributionView.Work work = contribution.work();
        return switch (contribution.status()) {
            case INPUT_ASKED, INPUT_MISSING -> task(contribution, "input", work == null ? null : work.inputBy());
            case INPUT_GIVEN -> task(contribution, "draft", contribution.dueOn());
            case OPENED, DRAFTED, CLEARED_BY_MISSION, CLEARED, SUBMITTED, PUBLISHED, WITHDRAWN ->
                task(contribution, "mission-clearance", contribution.dueOn());
        };
    }

    private static Task task(ContributionView contribution, String step, @Nullable LocalDate by) {
        return new Task(contribution.id(), contribution.mechanism(), contribution.session(), step, by);
    }
}
