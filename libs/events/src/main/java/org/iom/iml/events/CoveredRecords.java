package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;

/**
 * The coverage of one source for one kind of record under an instrument.
 *
 * @param asOf the date up to which the source is current
 * @param completeness {@code complete} where absence from the source means that a party did not act, {@code partial}
 *     where absence proves nothing
 * @param unread parties with entries in the source that could not be read
 */
public record CoveredRecords(String kind, String source, LocalDate asOf, String completeness, List<String> unread) {
    public CoveredRecords {
        unread = List.copyOf(unread);
    }
}
