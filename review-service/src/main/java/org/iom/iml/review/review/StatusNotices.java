package org.iom.iml.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;

/** What open reviews were told about the status of their State. */
@ApplicationScoped
@Transactional
public class StatusNotices implements PanacheRepositoryBase<StatusNotice, UUID> {

    /** As many as a review itself shows; all are in its list of notices. */
    private static final int SHOWN = 20;

    private final Outbox outbox;
    private final Pages pages;
    private final Clock clock;

    StatusNotices(Outbox outbox, Pages pages, Clock clock) {
        this.outbox = outbox;
        this.pages = pages;
        this.clock = clock;
    }

    /** Tells every open review about the law of {@code party}. */
    public void note(String party, StatusChange change) {
        List<Review> open = getEntityManager()
                .createQuery("from Review where request.party = :party and status in :open order by id", Review.class)
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

    Page<StatusNotice> of(UUID review, PageRequest request) {
        return pages.page(
                request,
                List.of("notices", review),
                (position, limit) -> position == null
                        ? find("review = ?1 order by id desc", review)
                                .range(0, limit - 1)
                                .list()
                        : find("review = ?1 and id < ?2 order by id desc", review, UUID.fromString(position.getFirst()))
                                .range(0, limit - 1)
                                .list(),
                notice -> List.of(notice.id().toString()));
    }
}
