package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The reservations that limit a party's obligations, supplied to be shown beside its status. */
public interface Limits {

    /** Returns the limits of {@code party} on {@code day}, by instrument. */
    Map<String, Limit> of(String party, LocalDate day);

    /**
     * The limits under one instrument.
     *
     * @param reservations the number of reservations and opt-outs in force
     * @param unclassified the number of statements in force whose effect nobody has determined
     * @param provisions the provisions to which the reservations relate
     */
    record Limit(int reservations, int unclassified, List<String> provisions) {

        static final Limit NONE = new Limit(0, 0, List.of());
    }
}
