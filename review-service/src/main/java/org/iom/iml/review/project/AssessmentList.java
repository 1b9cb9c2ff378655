package org.iom.iml.review.project;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iom.iml.events.CodeList;
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

/** The project assessments that the caller may see, newest first; row-level security in the database decides which. */
@Singleton
class AssessmentList {

    static final Columns<AssessmentView> COLUMNS = Columns.of(AssessmentView.class)
            .and("id", AssessmentView::id)
            .and("party", AssessmentView::party)
            .and("project", AssessmentView::project)
            .and("phase", assessment -> assessment.phase().code())
            .and("status", assessment -> assessment.status().code())
            .and("openPoints", AssessmentView::openPoints)
            .and("result", AssessmentView::result)
            .and("openedAt", AssessmentView::openedAt)
            .and("completedAt", AssessmentView::completedAt)
            .and("updatedAt", AssessmentView::updatedAt);

    private static final String WHAT = """
            a.*, (select array_agg(answer order by answer) from rights_answer where assessment = a.id) as kinds,
            (select count(*) from rights_answer where assessment = a.id and open_point is not null) as open_points""";

    private static final Listing<AssessmentView> ASSESSMENTS = Listing.of(
                    WHAT, "rights_assessment a", AssessmentList::view)
            .by("id", "uuid")
            .newestFirst();

    private final Lists lists;
    private final Rows rows;
    private final KnownCodes known;

    AssessmentList(Lists lists, Rows rows, KnownCodes known) {
        this.lists = lists;
        this.rows = rows;
        this.known = known;
    }

    Page<AssessmentView> in(AssessmentFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        return lists.page(ASSESSMENTS, filter, filter.conditions(), request);
    }

    void requireParty(String party) {
        known.require(CodeList.PARTIES, "/party", party);
    }

    AssessmentView of(UUID id) {
        return rows.find(
                        "select " + WHAT + " from rights_assessment a where id = :id",
                        Values.of("id", id),
                        AssessmentList::view)
                .orElseThrow(() -> new NotFound("There is no assessment " + id + "."));
    }

    private static AssessmentView view(Row row) {
        Phase phase = row.get("phase", Phase.class);
        Map<String, Long> answers = new TreeMap<>();
        row.texts("kinds").forEach(kind -> answers.merge(kind, 1L, Long::sum));
        return new AssessmentView(
                row.id("id"),
                row.number("version"),
                row.text("party"),
                row.text("project"),
                phase,
                "project-" + phase.code(),
                row.get("status", AssessmentStatus.class),
                answers,
                row.number("open_points"),
                row.textOrNull("result"),
                row.instant("opened_at"),
                row.nullable("completed_at", Instant.class),
                row.instant("updated_at"));
    }
}
