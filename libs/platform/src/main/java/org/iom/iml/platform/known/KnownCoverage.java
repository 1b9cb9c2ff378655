package org.iom.iml.platform.known;

import jakarta.inject.Singleton;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * A local copy of the coverage of instruments as published by instruments-service: by source, up to which date, and how
 * completely.
 */
@Singleton
public class KnownCoverage {

    private static final String NOTE = """
            insert into coverage (instrument, kind, source, complete, as_of, unread)
            values (:instrument, :kind, :source, :complete, :asOf, :unread)""";

    private final Rows rows;

    KnownCoverage(Rows rows) {
        this.rows = rows;
    }

    /** Replaces the known coverage of an instrument, in the inbox transaction. */
    public void take(CoverageChanged changed) {
        rows.update(
                "delete from coverage where instrument = :instrument", Values.of("instrument", changed.instrument()));
        rows.update(
                NOTE,
                changed.records().stream()
                        .map(records -> Values.of("instrument", changed.instrument())
                                .and("kind", records.kind())
                                .and("source", records.source())
                                .and("complete", records.completeness().equals("complete"))
                                .and("asOf", records.asOf())
                                .and("unread", records.unread()))
                        .toList());
    }
}
