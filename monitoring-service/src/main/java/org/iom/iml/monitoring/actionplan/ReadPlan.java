package org.iom.iml.monitoring.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.monitoring.actionplan.NewPlanContent.NewCluster;
import org.iom.iml.monitoring.actionplan.NewPlanContent.NewIndicator;
import org.iom.iml.monitoring.actionplan.NewPlanContent.NewMeasure;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The reading of what a request says of a plan: each item gets its id, and what no plan can say is refused. */
final class ReadPlan {

    /** The most days on which progress on one indicator can be due. */
    private static final int MOST = 260;

    private final NewPlanContent said;
    private final Set<UUID> left;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<PlannedMeasure> measures = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private ReadPlan(NewPlanContent said, Collection<UUID> known) {
        this.said = said;
        this.left = new HashSet<>(known);
    }

    /** Reads {@code said}, in which only the ids of {@code known} items may stand, each of them once. */
    static PlanContent of(NewPlanContent said, Collection<UUID> known) {
        return new ReadPlan(said, known).read();
    }

    private PlanContent read() {
        if (said.endsOn().isBefore(said.startsOn())) {
            throw BadInput.field("/endsOn", "ends-before-it-starts", "A plan ends on its first day or later.");
        }
        for (int i = 0; i < said.clusters().size(); i++) {
            read("/clusters/" + i, said.clusters().get(i));
        }
        return new PlanContent(
                said.title().strip(), said.startsOn(), said.endsOn(), clusters, aims, measures, indicators);
    }

    private void read(String where, NewCluster cluster) {
        UUID id = id(where, cluster.id());
        clusters.add(new Cluster(id, cluster.title().strip()));
        orNone(cluster.recommendations()).stream()
                .distinct()
                .forEach(recommendation -> aims.add(new Aim(id, recommendation)));
        List<NewMeasure> answers = orNone(cluster.measures());
        for (int i = 0; i < answers.size(); i++) {
            read(where + "/measures/" + i, id, answers.get(i));
        }
    }

    private void read(String where, UUID cluster, NewMeasure measure) {
        UUID id = id(where, measure.id());
        measures.add(new PlannedMeasure(
                id, cluster, measure.title().strip(), measure.leadInstitution().strip()));
        List<NewIndicator> seen = orNone(measure.indicators());
        for (int i = 0; i < seen.size(); i++) {
            read(where + "/indicators/" + i, id, seen.get(i));
        }
    }

    private void read(String where, UUID measure, NewIndicator indicator) {
        if (indicator.every() < 1) {
            throw BadInput.field(
                    where + "/every",
                    "frequency-not-positive",
                    "Progress is reported after one " + (indicator.unit() == ScheduleUnit.WEEKS ? "week" : "month")
                            + " at the earliest: send 1 or more in every.");
        }
        LocalDate first = indicator.firstDueOn();
        if (first.isBefore(said.startsOn()) || first.isAfter(said.endsOn())) {
            throw BadInput.field(
                    where + "/firstDueOn",
                    "due-outside-the-plan",
                    "The first report is due within the plan, from " + said.startsOn() + " to " + said.endsOn() + ".");
        }
        Indicator read = new Indicator(
                id(where, indicator.id()),
                measure,
                indicator.title().strip(),
                indicator.every(),
                indicator.unit(),
                first);
        if (read.dueUntil(said.endsOn()).size() > MOST) {
            throw BadInput.field(
                    where + "/every",
                    "too-many-reports",
                    "More than " + MOST + " reports would be due until " + said.endsOn()
                            + ": send more in every, or an earlier end.");
        }
        indicators.add(read);
    }

    private UUID id(String where, @Nullable UUID given) {
        if (given != null && !left.remove(given)) {
            throw BadInput.field(
                    where + "/id",
                    "unknown-plan-item",
                    "The plan has no " + given + " that is not named already; leave out the id of what is new.");
        }
        return given == null ? Ids.next() : given;
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
