package org.iom.iml.review.text;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.text.PinnedVersions.NoticeView;
import org.iom.iml.review.text.PinnedVersions.PinnedView;

/** The versions to which a review is pinned, and notices of newer ones. */
@Singleton
public class PinnedVersionList {

    static final Columns<PinnedView> PINNED_COLUMNS = Columns.of(PinnedView.class)
            .and("id", PinnedView::id)
            .and("review", PinnedView::review)
            .and("text", PinnedView::text)
            .and("nationalText", PinnedView::nationalText)
            .and("version", PinnedView::version)
            .and("pinnedAt", PinnedView::pinnedAt);

    static final Columns<NoticeView> NOTICE_COLUMNS = Columns.of(NoticeView.class)
            .and("id", NoticeView::id)
            .and("review", NoticeView::review)
            .and("nationalText", NoticeView::nationalText)
            .and("pinned", NoticeView::pinned)
            .and("newer", NoticeView::newer)
            .and("notedAt", NoticeView::notedAt);

    private static final Listing<PinnedView> PINNED = Listing.of("*", "pinned_version", PinnedVersions::pinned)
            .by("text", "integer")
            .by("id", "uuid")
            .changedAt("pinned_at");
    private static final Listing<NoticeView> NOTICES = Listing.of("*", "version_notice", PinnedVersions::notice)
            .by("id", "uuid")
            .newestFirst()
            .changedAt("noted_at");

    private final Reviews reviews;
    private final Lists lists;
    private final Rows rows;

    PinnedVersionList(Reviews reviews, Lists lists, Rows rows) {
        this.reviews = reviews;
        this.lists = lists;
        this.rows = rows;
    }

    Page<PinnedView> pinned(UUID review, ListRequest request) {
        return lists.page(PINNED, List.of("pinned", review), of(review), request);
    }

    Page<NoticeView> notices(UUID review, ListRequest request) {
        return lists.page(NOTICES, List.of("version-notices", review), of(review), request);
    }

    /** Returns all pinned versions of texts that the caller may see. */
    public List<PinnedView> all(UUID review) {
        return rows.list(
                "select * from pinned_version where review = :review order by text",
                Values.of("review", review),
                PinnedVersions::pinned);
    }

    private Conditions of(UUID review) {
        return new Conditions()
                .and("review = :review", "review", reviews.seenWhole(review).id());
    }
}
