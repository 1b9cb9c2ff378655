package org.iom.iml.training.offer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.training.application.Profile;
import org.iom.iml.training.edition.Seats;
import org.iom.iml.training.edition.SeatsTaken;

/** A running count of the seats and quotas left in an edition while several seats are allocated at once. */
final class SeatCount {

    private final Seats room;
    private final Map<Quota, Integer> quotas = new LinkedHashMap<>();
    private int seats;
    private int scholarships;

    SeatCount(Seats room, SeatsTaken taken, List<Quotas.Counted> counted) {
        this.room = room;
        this.seats = taken.seats();
        this.scholarships = taken.scholarships();
        counted.forEach(quota -> quotas.put(quota.quota(), quota.taken()));
    }

    /** Allocates a seat to a person with {@code profile}; refuses where no seat is free or a quota is full. */
    void take(Profile profile) {
        if (seats >= room.capacity() || (profile.scholarship() && scholarships >= room.scholarships())) {
            throw new Refusal("no-seat-left", "Every seat that the person could have is offered or taken.");
        }
        quotas.entrySet().stream()
                .filter(quota -> quota.getKey().isOf(profile))
                .filter(quota -> quota.getValue() >= quota.getKey().maximum())
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(quota -> {
                    throw new Refusal(
                            "quota-is-full",
                            "No more than " + quota.maximum() + " of "
                                    + quota.attribute().code() + " " + quota.value() + ".");
                });
        seats++;
        scholarships += profile.scholarship() ? 1 : 0;
        quotas.replaceAll((quota, taken) -> quota.isOf(profile) ? taken + 1 : taken);
    }
}
