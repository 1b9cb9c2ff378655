package org.iom.iml.platform.known;

import jakarta.inject.Singleton;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** From which sources instruments are known, until when and how completely, as instruments-service told it. */
@Singleton
public class KnownCoverage {

    private static final String NOTE = """
            insert into coverage (instrument, kind, source, complete, as_of, unread)
            values (:instrument, :kind, :source, :complete, :asOf, :unread)""";

    private final Rows rows;

    KnownCoverage(Rows rows) {
        this.rows = rows;
    }

    /** Takes what is known now in place of what was known before, within the transaction of the inbox. */
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
