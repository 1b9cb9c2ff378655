package org.iom.iml.monitoring.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.document.RegisteredDocuments;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The grades that bodies gave, latest document first; those withdrawn are found by their ids alone. */
@Singleton
class AssessmentList {

    static final Columns<FollowUpAssessmentView> COLUMNS = Columns.of(FollowUpAssessmentView.class)
            .and("party", FollowUpAssessmentView::party)
            .and("scheme", FollowUpAssessmentView::scheme)
            .and("version", FollowUpAssessmentView::version)
            .and("recommendation", FollowUpAssessmentView::recommendation)
            .and("paragraph", FollowUpAssessmentView::paragraph)
            .and("part", FollowUpAssessmentView::part)
            .and("grade", FollowUpAssessmentView::grade)
            .and("meaning", FollowUpAssessmentView::meaning)
            .and("normalised", FollowUpAssessmentView::normalised)
            .and("document", FollowUpAssessmentView::document)
            .and("asOf", FollowUpAssessmentView::asOf)
            .and("url", FollowUpAssessmentView::url)
            .and("updatedAt", FollowUpAssessmentView::updatedAt)
            .and("id", FollowUpAssessmentView::id);

    private static final String SHOWN = """
            a.id, a.recommendation, a.party, r.paragraph, a.part, a.scheme, a.scheme_version, a.grade, a.normalised,
            a.document, a.as_of, a.recorded_at, a.withdrawn_at, a.withdrawal_reason, a.updated_at""";
    private static final String FROM = "follow_up_assessment a join recommendation r on r.id = a.recommendation";

    private final Rows rows;
    private final Lists lists;
    private final KnownCodes known;
    private final FollowUpSchemes schemes;
    private final Listing<FollowUpAssessmentView> listing;

    AssessmentList(Rows rows, Lists lists, KnownCodes known, FollowUpSchemes schemes) {
        this.rows = rows;
        this.lists = lists;
        this.known = known;
        this.schemes = schemes;
        this.listing = Listing.of(SHOWN, FROM, this::view)
                .by("a.as_of", "date")
                .by("a.id", "uuid")
                .newestFirst()
                .changedAt("a.updated_at");
    }

    Page<FollowUpAssessmentView> in(AssessmentFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        if (filter.scheme() != null && schemes.of(filter.scheme()).isEmpty()) {
            throw BadInput.unknown("?scheme", "follow-up-scheme", filter.scheme(), "/v1/follow-up-schemes");
        }
        return lists.page(listing, filter, filter.conditions(), request);
    }

    /** Returns what was said of one recommendation, which must exist. */
    Page<FollowUpAssessmentView> of(UUID recommendation, ListRequest request) {
        UUID known = rows.find(
                        "select id from recommendation where id = :id",
                        Values.of("id", recommendation),
                        row -> row.id("id"))
                .orElseThrow(() -> new NotFound("There is no recommendation " + recommendation + "."));
        return in(AssessmentFilter.of(known), request);
    }

    FollowUpAssessmentView of(UUID id) {
        return rows.find("select " + SHOWN + " from " + FROM + " where a.id = :id", Values.of("id", id), this::view)
                .orElseThrow(() -> new NotFound("There is no assessment " + id + "."));
    }

    private FollowUpAssessmentView view(Row row) {
        String scheme = row.text("scheme");
        int version = row.integer("scheme_version");
        String grade = row.text("grade");
        String document = row.text("document");
        return new FollowUpAssessmentView(
                row.id("id"),
                row.id("recommendation"),
                row.text("party"),
                row.textOrNull("paragraph"),
                row.textOrNull("part"),
                scheme,
                version,
                grade,
                schemes.meaning(scheme, version, grade),
                row.get("normalised", NormalisedGrade.class),
                document,
                RegisteredDocuments.address(document),
                row.day("as_of"),
                row.instant("recorded_at"),
                row.nullable("withdrawn_at", Instant.class),
                row.textOrNull("withdrawal_reason"),
                row.instant("updated_at"));
    }
}
