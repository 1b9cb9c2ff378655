package org.iom.iml.review.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;

/** The reviews that the caller may see, newest first. */
@Singleton
public class ReviewList {

    /** The reviews, and those withdrawn from publication that this caller cannot see any longer. */
    private static final String SEEN_BEFORE = """
            (select id, party, product, status, requested_at, due_on, delivered_on, published_on, updated_at from review
            union all select id, party, product, null, null, null, null, null, withdrawn_at from withdrawn_review gone
            where not exists (select from review where review.id = gone.id)) review""";

    private static final Listing<ReviewOutline> REVIEWS = Listing.of("*", "review", ReviewList::outline)
            .by("id", "uuid")
            .newestFirst()
            .changesFrom(SEEN_BEFORE);

    private final Lists lists;
    private final Rows rows;
    private final ReviewAccess access;
    private final KnownCodes known;
    private final Columns<ReviewOutline> columns;

    ReviewList(Lists lists, Rows rows, ReviewAccess access, KnownCodes known, Links links) {
        this.lists = lists;
        this.rows = rows;
        this.access = access;
        this.known = known;
        this.columns = Columns.of(ReviewOutline.class)
                .and("id", ReviewOutline::id)
                .and("party", ReviewOutline::party)
                .and("product", review -> review.product().code())
                .and("status", review -> review.status().code())
                .and("requestedAt", ReviewOutline::requestedAt)
                .and("dueOn", ReviewOutline::dueOn)
                .and("deliveredOn", ReviewOutline::deliveredOn)
                .and("publishedOn", ReviewOutline::publishedOn)
                .and("updatedAt", ReviewOutline::updatedAt)
                .and("url", review -> links.to("reviews", review.id().toString()));
    }

    Page<ReviewOutline> in(ReviewFilter filter, ListRequest request) {
        known.require(CodeList.PARTIES, "?party", filter.party());
        return lists.page(REVIEWS, filter, conditions(filter), request);
    }

    Columns<ReviewOutline> columns() {
        return columns;
    }

    /** Returns the newest reviews, up to {@code limit}. */
    public List<ReviewOutline> newest(ReviewFilter filter, int limit) {
        Conditions conditions = conditions(filter);
        return rows.list(
                "select * from review" + conditions.where() + " order by id desc limit :most",
                conditions.with("most", limit),
                ReviewList::outline);
    }

    /** Returns the number of reviews about {@code party} that the caller may see, by status code. */
    public Map<String, Long> counts(String party) {
        Conditions conditions = conditions(ReviewFilter.about(party));
        Map<String, Long> counts = new TreeMap<>();
        rows.each(
                "select status, count(*) as reviews from review" + conditions.where() + " group by status",
                conditions,
                row -> Map.entry(row.text("status"), row.number("reviews")),
                count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private Conditions conditions(ReviewFilter filter) {
        return filter.conditions(access.seesAll(), access.ownParties(), access.today());
    }

    private static ReviewOutline outline(Row row) {
        return new ReviewOutline(
                row.id("id"),
                row.text("party"),
                row.get("product", Product.class),
                row.get("status", ReviewStatus.class),
                row.instant("requested_at"),
                row.nullable("due_on", LocalDate.class),
                row.nullable("delivered_on", LocalDate.class),
                row.nullable("published_on", LocalDate.class),
                row.instant("updated_at"));
    }

    /** Reports whether the caller may follow the drafting of reviews. */
    boolean showsDrafts() {
        return access.seesAll();
    }
}
