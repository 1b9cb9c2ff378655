package org.iom.iml.review.review;

import jakarta.enterprise.context.ApplicationScoped;
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

    ReviewAccess(Callers callers) {
        this.callers = callers;
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
        return servesFilesOf(review.request().party()) || review.publication().isPresent();
    }

    /** Whether findings and recommendations are shown: drafts to the Unit only, what was delivered to all who see the review. */
    public boolean seesContentOf(Review review) {
        return seesAll() || (sees(review) && review.deliveredOn().isPresent());
    }
}
