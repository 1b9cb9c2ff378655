package org.iom.iml.training.edition;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Consumer;

/** All followers of an edition. */
@Singleton
class EditionFollowers {

    private final Instance<EditionFollower> followers;

    EditionFollowers(Instance<EditionFollower> followers) {
        this.followers = followers;
    }

    void each(Consumer<EditionFollower> change) {
        followers.forEach(change);
    }

    SeatsTaken takenOf(UUID edition) {
        return followers.stream()
                .map(follower -> follower.takenOf(edition))
                .reduce(
                        SeatsTaken.NONE,
                        (some, others) -> new SeatsTaken(
                                some.seats() + others.seats(), some.scholarships() + others.scholarships()));
    }
}
