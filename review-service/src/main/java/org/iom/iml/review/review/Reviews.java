package org.iom.iml.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All reviews, of which each caller sees its own. */
@ApplicationScoped
@Transactional
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    private final ReviewAccess access;
    private final StatusNotices notices;
    private final Outbox outbox;
    private final KnownCodes known;
    private final Clock clock;

    Reviews(ReviewAccess access, StatusNotices notices, Outbox outbox, KnownCodes known, Clock clock) {
        this.access = access;
        this.notices = notices;
        this.outbox = outbox;
        this.known = known;
        this.clock = clock;
    }

    ReviewView request(Function<Instant, Review> asked) {
        Review review = asked.apply(clock.instant());
        known.require(CodeList.PARTIES, "/party", review.request().party());
        if (!access.servesFilesOf(review.request().party())) {
            throw new Forbidden("This token serves %s; the file is that of %s."
                    .formatted(
                            String.join(", ", access.ownParties()),
                            review.request().party()));
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
        return view(review);
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
