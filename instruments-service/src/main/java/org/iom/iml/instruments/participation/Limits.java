package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells by what a party limited its being bound, for those who show it beside the status. */
public interface Limits {

    /** What limits it, by instrument, on {@code day}. */
    Map<String, Limit> of(String party, LocalDate day);

    /**
     * What limits it under one instrument.
     *
     * @param reservations how many reservations and opt-outs stand
     * @param unclassified how many statements stand of which nobody said what they do
     * @param provisions at which the reservations are aimed
     */
    record Limit(int reservations, int unclassified, List<String> provisions) {

        static final Limit NONE = new Limit(0, 0, List.of());
    }
}
