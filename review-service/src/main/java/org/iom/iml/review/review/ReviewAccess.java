package org.iom.iml.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;

/**
 * Who may see what of reviews: the Unit all of them, a mission those of its own countries without the drafts, everybody
 * what was published. The policies of the database say the same once more.
 */
@ApplicationScoped
public class ReviewAccess {

    private final Callers callers;
    private final Clock clock;

    ReviewAccess(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Today, by which is told what is late. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** By whom two acts are told to be of two. */
    String subject() {
        return callers.current().subject();
    }

    public boolean seesAll() {
        Caller caller = callers.current();
        return caller.is(Roles.IML) || caller.is(Roles.ADMIN);
    }

    /** The States whose mission calls. */
    public Set<String> ownParties() {
        Caller caller = callers.current();
        return caller.is(Roles.MISSION) ? caller.countries() : Set.of();
    }

    /** Whether the files about {@code party} are this caller's. */
    public boolean servesFilesOf(String party) {
        return seesAll() || ownParties().contains(party);
    }

    boolean sees(Review review) {
        return servesFilesOf(review.request().party()) || review.release().isPublished();
    }

    /** Whether findings and recommendations are shown: drafts to the Unit only, what was delivered to its mission, what was published whole to all. */
    public boolean seesContentOf(Review review) {
        return seesAll()
                || (review.deliveredOn().isPresent()
                        && (servesFilesOf(review.request().party())
                                || review.release().isWhole()));
    }
}
