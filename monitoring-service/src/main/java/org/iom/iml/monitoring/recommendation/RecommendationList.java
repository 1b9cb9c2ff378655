package org.iom.iml.monitoring.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.monitoring.followup.FollowUp;
import org.iom.iml.monitoring.mechanism.UprCycles;
import org.iom.iml.monitoring.recommendation.RecommendationView.EvidenceView;
import org.iom.iml.monitoring.recommendation.RecommendationView.PositionView;
import org.iom.iml.monitoring.recommendation.RecommendationView.ProvisionView;
import org.iom.iml.monitoring.recommendation.RecommendationView.RecognizedView;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** Recommendations in order of publication, with the evidence that the caller may see. */
@Singleton
class RecommendationList {

    static final Columns<RecommendationView> COLUMNS = Columns.of(RecommendationView.class)
            .and("party", RecommendationView::party)
            .and("mechanism", RecommendationView::mechanism)
            .and("kind", RecommendationView::kind)
            .and("session", RecommendationView::session)
            .and("cycle", RecommendationView::cycle)
            .and("document", RecommendationView::document)
            .and("paragraph", RecommendationView::paragraph)
            .and("text", RecommendationView::text)
            .and("recommenders", RecommendationView::recommenders)
            .and("actionCategory", RecommendationView::actionCategory)
            .and("themes", RecommendationView::themes)
            .and("affectedGroups", RecommendationView::affectedGroups)
            .and("sdgs", RecommendationView::sdgs)
            .and("gcmObjectives", RecommendationView::gcmObjectives)
            .and("addressees", RecommendationView::addressees)
            .and("position", RecommendationView::position)
            .and("provisions", RecommendationList::provisions)
            .and(
                    "followUp",
                    recommendation ->
                            grades(recommendation, grade -> grade.normalised().code()))
            .and("followUpGrades", recommendation -> grades(recommendation, FollowUp.Latest::grade))
            .and("followUpAsOf", recommendation -> recommendation.followUp().asOf())
            .and("publishedAt", RecommendationView::publishedAt)
            .and("id", RecommendationView::id);

    private static final String SHOWN = """
            r.id, r.party, r.mechanism, r.kind, r.session, r.document, r.paragraph, r.text, r.recommenders,
            r.recommender_unknown, r.action_category, r.themes, r.theme_labels, r.affected_groups, r.sdgs, r.gcm_objectives, r.addressees,
            r.position, r.published_at,
            greatest(r.updated_at, done.noted_at) as updated_at,
            (select coalesce(json_agg(json_build_object('position', p.position, 'sourceValue', p.source_value,
                    'recordedAt', p.recorded_at) order by p.ordinal), '[]')
             from recommendation_position p where p.recommendation = r.id) as positions,
            (select coalesce(json_agg(json_strip_nulls(json_build_object('instrument', p.instrument,
                    'provision', p.provision)) order by p.ordinal), '[]')
             from recommendation_provision p where p.recommendation = r.id) as provisions,
            (select coalesce(json_agg(json_strip_nulls(json_build_object('instrument', m.instrument,
                    'provision', m.provision, 'theme', m.theme, 'starts', m.starts, 'ends', m.ends,
                    'consent', m.consent)) order by m.ordinal), '[]')
             from recommendation_mention m where m.recommendation = r.id) as recognized,
            (select coalesce(json_agg(json_build_object('kind', e.kind, 'id', e.source, 'occurredOn', e.occurred_on,
                    'notedAt', e.noted_at) order by e.occurred_on desc, e.id desc), '[]')
             from evidence e where e.recommendation = r.id) as evidence,
            %s as follow_up""".formatted(FollowUp.LATEST);
    /** The source of the rows, evaluated row by row so that a page reads no more of the index than it needs. */
    private static final String FROM = """
            recommendation r left join lateral (
                select greatest(max(noted_at), %s) as noted_at
                from evidence e where e.recommendation = r.id) done on true""".formatted(FollowUp.CHANGED);

    private final Rows rows;
    private final Lists lists;
    private final UprCycles cycles;
    private final ObjectMapper json;
    private final Listing<RecommendationView> listing;

    RecommendationList(Rows rows, Lists lists, UprCycles cycles, ObjectMapper json) {
        this.rows = rows;
        this.lists = lists;
        this.cycles = cycles;
        this.json = json;
        this.listing = Listing.of(SHOWN, FROM, this::view)
                .by("r.id", "uuid")
                .changedAt("greatest(r.updated_at, done.noted_at)");
    }

    Page<RecommendationView> in(RecommendationFilter filter, ListRequest request) {
        return lists.page(listing, filter, filter.conditions(cycles), request);
    }

    RecommendationView of(UUID id) {
        return rows.find("select " + SHOWN + " from " + FROM + " where r.id = :id", Values.of("id", id), this::view)
                .orElseThrow(() -> new NotFound("There is no recommendation " + id + "."));
    }

    private RecommendationView view(Row row) throws JsonProcessingException {
        String mechanism = row.text("mechanism");
        Integer session = row.nullable("session", Integer.class);
        return new RecommendationView(
                row.id("id"),
                row.text("party"),
                mechanism,
                row.get("kind", RecommendationKind.class),
                session,
                cycles.of(mechanism, session),
                row.textOrNull("document"),
                row.textOrNull("paragraph"),
                row.text("text"),
                row.texts("recommenders"),
                row.flag("recommender_unknown"),
                row.nullable("action_category", Integer.class),
                row.texts("themes"),
                row.texts("theme_labels"),
                row.texts("affected_groups"),
                row.texts("sdgs"),
                row.list("gcm_objectives", Integer.class),
                row.texts("addressees"),
                row.nullable("position", Position.class),
                json.readValue(row.text("positions"), new TypeReference<List<PositionView>>() {}),
                json.readValue(row.text("provisions"), new TypeReference<List<ProvisionView>>() {}),
                recognized(row),
                json.readValue(row.text("evidence"), new TypeReference<List<EvidenceView>>() {}),
                FollowUp.of(json.readValue(row.text("follow_up"), new TypeReference<List<FollowUp.Latest>>() {})),
                row.instant("published_at"),
                row.instant("updated_at"));
    }

    private List<RecognizedView> recognized(Row row) throws JsonProcessingException {
        String text = row.text("text");
        return json.readValue(row.text("recognized"), new TypeReference<List<Mention>>() {}).stream()
                .map(mention -> new RecognizedView(
                        mention.instrument(),
                        mention.provision(),
                        mention.theme(),
                        text.substring(mention.starts(), mention.ends()),
                        mention.starts(),
                        mention.ends()))
                .toList();
    }

    private static List<String> grades(RecommendationView recommendation, Function<FollowUp.Latest, String> told) {
        return recommendation.followUp().grades().stream().map(told).toList();
    }

    private static List<String> provisions(RecommendationView recommendation) {
        return recommendation.provisions().stream()
                .map(applied -> applied.provision() == null
                        ? applied.instrument()
                        : applied.instrument() + ' ' + applied.provision())
                .toList();
    }
}
