package org.iom.iml.monitoring.actionplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.actionplan.ActionPlanView.ClusterView;
import org.iom.iml.monitoring.actionplan.ActionPlanView.DueView;
import org.iom.iml.monitoring.actionplan.ActionPlanView.IndicatorView;
import org.iom.iml.monitoring.actionplan.ActionPlanView.MeasureView;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The action plans that the caller may see, newest first; row-level security in the database decides which. */
@Singleton
class ActionPlanList {

    static final Columns<ActionPlanView> COLUMNS = Columns.of(ActionPlanView.class)
            .and("party", ActionPlanView::party)
            .and("title", ActionPlanView::title)
            .and("startsOn", ActionPlanView::startsOn)
            .and("endsOn", ActionPlanView::endsOn)
            .and("status", ActionPlanView::status)
            .and(
                    "clusters",
                    plan -> plan.clusters().stream().map(ClusterView::title).toList())
            .and(
                    "leadInstitutions",
                    plan -> measures(plan)
                            .map(MeasureView::leadInstitution)
                            .distinct()
                            .toList())
            .and("nextDueOn", ActionPlanList::nextDueOn)
            .and("updatedAt", ActionPlanView::updatedAt)
            .and("id", ActionPlanView::id);

    private static final String SHOWN = """
            p.id, p.party, p.title, p.starts_on, p.ends_on, p.status, p.version, changed.at as updated_at,
            (caller_sees_all() or caller_has_role('mission') and caller_serves(p.party)) as own,
            (select coalesce(json_agg(json_build_object('id', c.id, 'title', c.title) order by c.ordinal), '[]')
             from action_plan_cluster c where c.plan = p.id) as clusters,
            (select coalesce(json_agg(json_build_object('cluster', a.cluster, 'recommendation', a.recommendation)
                    order by a.ordinal), '[]')
             from action_plan_aim a where a.plan = p.id) as aims,
            (select coalesce(json_agg(json_build_object('id', m.id, 'cluster', m.cluster, 'title', m.title,
                    'leadInstitution', m.lead_institution) order by m.ordinal), '[]')
             from action_plan_measure m where m.plan = p.id) as measures,
            (select coalesce(json_agg(json_build_object('id', i.id, 'measure', i.measure, 'title', i.title,
                    'every', i.every, 'unit', i.unit, 'firstDueOn', i.first_due_on) order by i.ordinal), '[]')
             from action_plan_indicator i where i.plan = p.id) as indicators,
            (select coalesce(json_agg(json_strip_nulls(json_build_object('indicator', d.indicator, 'dueOn', d.due_on,
                    'report', r.id, 'reported', coalesce(r.status = 'published', false))) order by d.due_on), '[]')
             from progress_due d left join progress_report r on r.due = d.id
             where d.plan = p.id and not d.cancelled) as dues""";
    private static final String FROM = """
            action_plan p cross join lateral (
                select greatest(p.updated_at,
                                (select max(d.updated_at) from progress_due d where d.plan = p.id),
                                (select max(r.updated_at) from progress_report r where r.plan = p.id)) as at) changed""";

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;
    private final ObjectMapper json;
    private final Clock clock;

    ActionPlanList(Rows rows, Lists lists, KnownCodes known, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
        this.json = json;
        this.clock = clock;
    }

    /** A day on which progress is due, and the report that the caller may see. */
    record Due(UUID indicator, LocalDate dueOn, @Nullable UUID report, boolean reported) {}

    Page<ActionPlanView> in(ActionPlanFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        Listing<ActionPlanView> listing = Listing.of(SHOWN, FROM, this::view)
                .by("p.id", "uuid")
                .newestFirst()
                .changedAt("changed.at");
        return lists.page(listing, filter, filter.conditions(), request);
    }

    /** Returns the plan if this caller may see it. */
    ActionPlanView of(UUID id) {
        return rows.find("select " + SHOWN + " from " + FROM + " where p.id = :id", Values.of("id", id), this::view)
                .orElseThrow(() -> new NotFound("There is no action plan " + id + "."));
    }

    private ActionPlanView view(Row row) throws JsonProcessingException {
        List<Aim> aims = json.readValue(row.text("aims"), new TypeReference<List<Aim>>() {});
        List<Due> dues = json.readValue(row.text("dues"), new TypeReference<List<Due>>() {});
        List<Indicator> indicators = json.readValue(row.text("indicators"), new TypeReference<List<Indicator>>() {});
        List<PlannedMeasure> measures =
                json.readValue(row.text("measures"), new TypeReference<List<PlannedMeasure>>() {});
        List<ClusterView> clusters =
                json.readValue(row.text("clusters"), new TypeReference<List<Cluster>>() {}).stream()
                        .map(cluster -> new ClusterView(
                                cluster.id(),
                                cluster.title(),
                                below(aims, Aim::cluster, cluster.id(), Aim::recommendation),
                                below(
                                        measures,
                                        PlannedMeasure::cluster,
                                        cluster.id(),
                                        measure -> view(measure, indicators, dues))))
                        .toList();
        return new ActionPlanView(
                row.id("id"),
                row.text("party"),
                row.text("title"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.get("status", PlanStatus.class),
                clusters,
                row.instant("updated_at"),
                row.flag("own"),
                row.number("version"));
    }

    private MeasureView view(PlannedMeasure measure, List<Indicator> indicators, List<Due> dues) {
        return new MeasureView(
                measure.id(),
                measure.title(),
                measure.leadInstitution(),
                below(indicators, Indicator::measure, measure.id(), indicator -> view(indicator, dues)));
    }

    private IndicatorView view(Indicator indicator, List<Due> dues) {
        return new IndicatorView(
                indicator.id(),
                indicator.title(),
                indicator.every(),
                indicator.unit(),
                indicator.firstDueOn(),
                below(dues, Due::indicator, indicator.id(), this::view));
    }

    private DueView view(Due due) {
        DueStatus open = due.dueOn().isBefore(LocalDate.now(clock)) ? DueStatus.PASSED : DueStatus.AHEAD;
        return new DueView(due.dueOn(), due.reported() ? DueStatus.REPORTED : open, due.report());
    }

    private static <T, R> List<R> below(List<T> all, Function<T, UUID> above, UUID id, Function<T, R> view) {
        return all.stream()
                .filter(item -> above.apply(item).equals(id))
                .map(view)
                .toList();
    }

    private static Stream<MeasureView> measures(ActionPlanView plan) {
        return plan.clusters().stream().flatMap(cluster -> cluster.measures().stream());
    }

    private static @Nullable LocalDate nextDueOn(ActionPlanView plan) {
        return measures(plan)
                .flatMap(measure -> measure.indicators().stream())
                .flatMap(indicator -> indicator.dueDates().stream())
                .filter(due -> due.status() == DueStatus.AHEAD)
                .map(DueView::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
