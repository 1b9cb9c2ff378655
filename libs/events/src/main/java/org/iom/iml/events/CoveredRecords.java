package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;

/**
 * What one source tells of one kind of record under an instrument.
 *
 * @param asOf until when it knows what happened
 * @param completeness {@code complete} where who is not in it did nothing, {@code partial} where its silence says nothing
 * @param unread parties of which it says something that could not be read
 */
public record CoveredRecords(String kind, String source, LocalDate asOf, String completeness, List<String> unread) {
    public CoveredRecords {
        unread = List.copyOf(unread);
    }
}
