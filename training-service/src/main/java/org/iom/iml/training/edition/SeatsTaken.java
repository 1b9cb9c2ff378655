package org.iom.iml.training.edition;

import org.iom.iml.platform.problem.Refusal;

/** The number of seats offered or accepted in an edition, and how many of them carry a scholarship. */
public record SeatsTaken(int seats, int scholarships) {

    public static final SeatsTaken NONE = new SeatsTaken(0, 0);

    void requireRoomIn(Seats room) {
        if (room.capacity() < seats) {
            throw new Refusal("fewer-seats-than-taken", seats + " seats are offered or taken: no fewer are possible.");
        }
        if (room.scholarships() < scholarships) {
            throw new Refusal(
                    "fewer-scholarships-than-taken",
                    scholarships + " scholarships are offered or taken: no fewer are possible.");
        }
    }
}
