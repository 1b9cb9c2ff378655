package org.iom.iml.review.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** From which sources instruments are known, until when and how completely, as instruments-service told it. */
@ApplicationScoped
@Transactional
class Coverage {

    private static final String NOTE = """
            insert into coverage (instrument, kind, source, complete, as_of, unread)
            values (:instrument, :kind, :source, :complete, :asOf, :unread)""";

    private final Rows rows;

    Coverage(Rows rows) {
        this.rows = rows;
    }

    /** Takes what is known now, in place of what was known before. */
    void take(CoverageChanged changed) {
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
