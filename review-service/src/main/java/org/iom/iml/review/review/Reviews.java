package org.iom.iml.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** All reviews, of which each caller sees its own. */
@ApplicationScoped
@Transactional
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    private final ReviewAccess access;
    private final StatusNotices notices;
    private final Outbox outbox;
    private final Pages pages;

    Reviews(ReviewAccess access, StatusNotices notices, Outbox outbox, Pages pages) {
        this.access = access;
        this.notices = notices;
        this.outbox = outbox;
        this.pages = pages;
    }

    ReviewView request(Review review) {
        if (!access.servesFilesOf(review.request().party())) {
            throw new ForbiddenException();
        }
        persistAndFlush(review);
        outbox.append(review.requested());
        return view(review);
    }

    /** The review, where this caller may see it. */
    public Review seen(UUID id) {
        return findByIdOptional(id).filter(access::sees).orElseThrow(() -> missing(id));
    }

    /** The review, where its files are this caller's and not only published. */
    Review own(UUID id) {
        return owned(findByIdOptional(id), id);
    }

    /** The review, which nobody else changes until the transaction ends. */
    public Review locked(UUID id) {
        return owned(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)), id);
    }

    ReviewView view(UUID id) {
        return view(seen(id));
    }

    /** Makes one change to the version that the caller has read. */
    public ReviewView change(UUID id, @Nullable String ifMatch, Function<Review, ? extends ReviewFact> change) {
        Review review = locked(id);
        Versions.require(ifMatch, review.version());
        outbox.append(change.apply(review));
        flush();
        return view(review);
    }

    public Page<ReviewOutline> list(ReviewFilter filter, PageRequest request) {
        return pages.page(
                request,
                filter,
                (position, limit) ->
                        newest(filter, position == null ? null : UUID.fromString(position.getFirst()), limit),
                outline -> List.of(outline.id().toString()));
    }

    public List<ReviewOutline> newest(ReviewFilter filter, @Nullable UUID after, int limit) {
        return conditions(filter).and("id < :after", "after", after).first(limit, this, "id desc").stream()
                .map(ReviewOutline::of)
                .toList();
    }

    /** How many reviews about {@code party} this caller sees, by status. */
    public Map<ReviewStatus, Long> counts(String party) {
        Conditions conditions = conditions(new ReviewFilter(party, null));
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "select status, count(*) from Review" + conditions.where() + " group by status",
                                Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (ReviewStatus) row[0], row -> (Long) row[1]));
    }

    private Conditions conditions(ReviewFilter filter) {
        return filter.conditions(access.seesAll(), access.ownParties());
    }

    private ReviewView view(Review review) {
        return ReviewView.of(review, notices.newestOf(review.id()));
    }

    private Review owned(Optional<Review> found, UUID id) {
        return found.filter(review -> access.servesFilesOf(review.request().party()))
                .orElseThrow(() -> missing(id));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no review " + id + ".");
    }
}
