package org.iom.iml.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.problem.NotFound;

/**
 * The access rules for reviews: the Unit sees all, a mission those of its own countries except drafts, everybody what
 * was published. Database policies enforce the same rules.
 */
@ApplicationScoped
public class ReviewAccess {

    private final Callers callers;
    private final Clock clock;

    ReviewAccess(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Returns today's date, by which lateness is judged. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Returns the identity of the caller, by which the acts of two persons are told apart. */
    String subject() {
        return callers.current().subject();
    }

    public boolean seesAll() {
        Caller caller = callers.current();
        return caller.is(Roles.IML) || caller.is(Roles.ADMIN);
    }

    /** Returns the States served by the calling mission. */
    public Set<String> ownParties() {
        Caller caller = callers.current();
        return caller.is(Roles.MISSION) ? caller.countries() : Set.of();
    }

    /** Reports whether the caller serves the files of {@code party}. */
    public boolean servesFilesOf(String party) {
        return seesAll() || ownParties().contains(party);
    }

    boolean sees(Review review) {
        return servesFilesOf(review.request().party()) || review.release().isPublished();
    }

    /** Reports whether more of the review is visible than the summary that was published. */
    boolean seesMoreThanSummaryOf(Review review) {
        return servesFilesOf(review.request().party()) || review.release().isWhole();
    }

    /** Fails with 404 where findings and recommendations are not visible. */
    public void requireContentOf(Review review) {
        if (!seesContentOf(review)) {
            throw new NotFound(
                    "What a review found is read by the Unit until it is delivered, and of a summary by nobody else.");
        }
    }

    /**
     * Reports whether findings and recommendations are visible: drafts to the Unit only, delivered ones to the State's
     * mission, wholly published ones to everybody.
     */
    public boolean seesContentOf(Review review) {
        return seesAll()
                || (review.deliveredOn().isPresent()
                        && (servesFilesOf(review.request().party())
                                || review.release().isWhole()));
    }
}
