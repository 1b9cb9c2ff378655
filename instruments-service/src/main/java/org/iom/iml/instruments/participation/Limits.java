package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells by what a party limited its being bound, for those who show it beside the status. */
public interface Limits {

    /** What limits it, by instrument, on {@code day}. */
    Map<String, Limit> of(String party, LocalDate day);

    /** How many reservations and opt-outs stand, and at which provisions they are aimed. */
    record Limit(int reservations, List<String> provisions) {

        static final Limit NONE = new Limit(0, List.of());
    }
}
