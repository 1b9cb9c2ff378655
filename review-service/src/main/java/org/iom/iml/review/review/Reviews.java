package org.iom.iml.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The repository of reviews, of which each caller sees its own. */
@ApplicationScoped
@Transactional
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    private final ReviewAccess access;
    private final ReviewSides sides;
    private final Outbox outbox;
    private final ServiceTimes times;
    private final Clock clock;

    Reviews(ReviewAccess access, ReviewSides sides, Outbox outbox, ServiceTimes times, Clock clock) {
        this.access = access;
        this.sides = sides;
        this.outbox = outbox;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Files a request for a review.
     *
     * @param texts the texts under review, with their exact versions where known
     */
    ReviewView request(Function<Turn, Review> asked, List<TextAsked> texts) {
        Review review = asked.apply(turn());
        sides.codes().require(review);
        if (!access.servesFilesOf(review.request().party())) {
            throw new Forbidden("This token serves %s; the file is that of %s."
                    .formatted(
                            String.join(", ", access.ownParties()),
                            review.request().party()));
        }
        sides.sameText().refuseTwice(review);
        persistAndFlush(review);
        outbox.append(review.requested());
        sides.versions().pin(review, texts);
        return view(review);
    }

    /** Returns the review if this caller may see it. */
    public Review seen(UUID id) {
        return findByIdOptional(id).filter(access::sees).orElseThrow(() -> missing(id));
    }

    /** Returns the review if this caller may see more of it than a published summary. */
    public Review seenWhole(UUID id) {
        Review review = seen(id);
        if (!access.seesMoreThanSummaryOf(review)) {
            throw new NotFound("Of this review only a summary is published.");
        }
        return review;
    }

    /** Returns the review if it is in the caller's own files, not merely published. */
    public Review own(UUID id) {
        return owned(findByIdOptional(id), id);
    }

    /** Returns the review locked against other changes until the transaction ends. */
    public Review locked(UUID id) {
        return owned(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)), id);
    }

    /** Returns the review locked, at the version that the caller read. */
    public Review locked(UUID id, @Nullable String ifMatch) {
        Review review = locked(id);
        Versions.require(ifMatch, review.version());
        return review;
    }

    public ReviewView view(UUID id) {
        return view(seen(id));
    }

    /** Makes one change at the version that the caller read. */
    public ReviewView change(UUID id, @Nullable String ifMatch, BiFunction<Review, Turn, ? extends ReviewFact> change) {
        Review review = locked(id, ifMatch);
        outbox.append(change.apply(review, turn()));
        return view(review);
    }

    /** Accepts a request in awareness of the reviews of the same text that are under way. */
    ReviewView accept(UUID id, @Nullable String ifMatch, List<UUID> beside, @Nullable String why) {
        return change(id, ifMatch, (review, turn) -> {
            sides.sameText().refuseUnthought(review, beside);
            return review.accept(beside, why, turn);
        });
    }

    /** Sets the topics of the review, which must exist. */
    ReviewView turnTo(UUID id, @Nullable String ifMatch, List<String> topics) {
        sides.codes().requireTopics(topics);
        return change(id, ifMatch, (review, turn) -> review.turnTo(topics));
    }

    /** Refuses recommendations that were not made to the State under review. */
    public void requireAnswerable(UUID id, List<UUID> recommendations) {
        sides.codes().requireAnswerable(locked(id).request().party(), recommendations);
    }

    /** Returns the present time, the caller and the service time of each step. */
    public Turn turn() {
        return new Turn(clock.instant(), access.subject(), times.days());
    }

    private ReviewView view(Review review) {
        boolean ofCaller = access.servesFilesOf(review.request().party());
        return ReviewView.of(
                review,
                sides.noticesOf(review.id()),
                ofCaller
                        ? ReviewWorkView.of(
                                review,
                                sides.sameText().of(review),
                                access.today(),
                                review.release().isPublished()
                                        ? null
                                        : review.progress().keptUntil(times.yearsKept()))
                        : null);
    }

    private Review owned(Optional<Review> found, UUID id) {
        return found.filter(review -> access.servesFilesOf(review.request().party()))
                .orElseThrow(() -> missing(id));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no review " + id + ".");
    }
}
