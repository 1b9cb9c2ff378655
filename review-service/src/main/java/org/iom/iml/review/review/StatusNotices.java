package org.iom.iml.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;

/** The repository of notices to open reviews about changes in their State's status. */
@ApplicationScoped
@Transactional
public class StatusNotices implements PanacheRepositoryBase<StatusNotice, UUID> {

    /** The number of notices shown in the review itself; its list of notices contains them all. */
    private static final int SHOWN = 20;

    static final Columns<ReviewView.NoticeView> COLUMNS = Columns.of(ReviewView.NoticeView.class)
            .and("id", ReviewView.NoticeView::id)
            .and("review", ReviewView.NoticeView::review)
            .and("instrument", ReviewView.NoticeView::instrument)
            .and("statusBefore", ReviewView.NoticeView::statusBefore)
            .and("statusAfter", ReviewView.NoticeView::statusAfter)
            .and("since", ReviewView.NoticeView::since)
            .and("notedAt", ReviewView.NoticeView::notedAt);

    private static final Listing<ReviewView.NoticeView> NOTICES = Listing.of(
                    "*", "status_notice", StatusNotices::notice)
            .by("id", "uuid")
            .newestFirst()
            .changedAt("noted_at");

    private final Outbox outbox;
    private final Lists lists;
    private final Clock clock;

    StatusNotices(Outbox outbox, Lists lists, Clock clock) {
        this.outbox = outbox;
        this.lists = lists;
        this.clock = clock;
    }

    /** Adds a notice to every open review of the law of {@code party}. */
    public void note(String party, StatusChange change) {
        List<Review> open = getEntityManager()
                .createQuery(
                        "from Review where request.party = :party and progress.status in :open order by id",
                        Review.class)
                .setParameter("party", party)
                .setParameter("open", ReviewStatus.open())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Instant now = clock.instant();
        for (Review review : open) {
            StatusNotice notice = new StatusNotice(review.id(), change, now);
            persist(notice);
            outbox.append(review.noteStandardsChanged(notice.id(), now));
        }
    }

    List<StatusNotice> newestOf(UUID review) {
        return find("review = ?1 order by id desc", review).range(0, SHOWN - 1).list();
    }

    Page<ReviewView.NoticeView> of(UUID review, ListRequest request) {
        return lists.page(
                NOTICES,
                List.of("notices", review),
                new Conditions().and("review = :review", "review", review),
                request);
    }

    private static ReviewView.NoticeView notice(Row row) {
        return new ReviewView.NoticeView(
                row.id("id"),
                row.id("review"),
                row.text("instrument"),
                row.text("status_before"),
                row.text("status_after"),
                row.nullable("since", LocalDate.class),
                row.instant("noted_at"));
    }
}
