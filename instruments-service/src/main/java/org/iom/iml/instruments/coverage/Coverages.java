package org.iom.iml.instruments.coverage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iom.iml.events.CoverageChanged;
import org.iom.iml.events.CoveredRecords;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The service that keeps the coverage up to date, in the transaction that takes records in, and publishes each change
 * of it.
 */
@Singleton
public class Coverages {

    /** Moves the date forward for a later publication; an earlier one changes nothing. */
    private static final String FORWARD = """
            insert into coverage (kind, instrument, source, completeness, as_of, recorded_at)
            select :kind, :instrument, :source, :completeness, :asOf, :at
            where not exists (select from coverage c
                where c.kind = :kind and c.instrument = :instrument and c.source = :source
                  and c.completeness = :completeness and c.as_of >= :asOf)""";

    /** Closes the gaps of entries that were read; an entry from which a departure is missing has the same gap again. */
    private static final String FILL = """
            delete from coverage_gap where kind = :kind and instrument = :instrument and source = :source
              and (party = any (:parties) or name = any (:names)) and reason <> '%s'""".formatted(Unread.LEFT_AND_RETURNED);

    private static final String OPEN = """
            insert into coverage_gap (kind, instrument, source, name, party, candidates, reason, recorded_at)
            values (:kind, :instrument, :source, :name, :party, :candidates, :reason, :at)
            on conflict (kind, instrument, source, name) do update
            set party = excluded.party, candidates = excluded.candidates, reason = excluded.reason
            where (coverage_gap.party, coverage_gap.candidates, coverage_gap.reason)
                is distinct from (excluded.party, excluded.candidates, excluded.reason)""";

    private final Rows rows;
    private final CoverageList known;
    private final Outbox outbox;
    private final Clock clock;

    Coverages(Rows rows, CoverageList known, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Refuses a page date that is not a date or lies in the future. */
    public void check(Map<String, String> parameters) {
        AsOf.check(parameters, LocalDate.now(clock));
    }

    /** Records the date as of which sources are current, and reports every instrument whose coverage has grown. */
    public void note(List<Reading> readings) {
        Instant at = clock.instant();
        Set<String> changed = new TreeSet<>();
        for (Reading reading : readings) {
            Values forward = place(reading.of())
                    .and("completeness", reading.completeness())
                    .and("asOf", reading.asOf())
                    .and("at", at);
            if (rows.update(FORWARD, forward) + fill(reading) > 0) {
                changed.add(reading.of().instrument());
            }
        }
        outbox.appendAll(told(changed));
    }

    private int fill(Reading reading) {
        return reading.read().isEmpty()
                ? 0
                : rows.update(
                        FILL,
                        place(reading.of())
                                .and("parties", List.copyOf(reading.read().values()))
                                .and("names", List.copyOf(reading.read().keySet())));
    }

    /** Records rows that could not be read, so that nothing is presented as known about the parties concerned. */
    public void miss(Place of, List<Unread> unread) {
        Instant at = clock.instant();
        Map<String, Values> gaps = new LinkedHashMap<>();
        unread.forEach(row -> gaps.put(
                row.name(),
                place(of)
                        .and("name", row.name())
                        .and("party", row.party())
                        .and("candidates", row.candidates())
                        .and("reason", row.reason())
                        .and("at", at)));
        if (rows.update(OPEN, List.copyOf(gaps.values())) > 0) {
            outbox.appendAll(told(Set.of(of.instrument())));
        }
    }

    private static Values place(Place of) {
        return Values.of("kind", of.kind()).and("instrument", of.instrument()).and("source", of.source());
    }

    private List<CoverageChanged> told(Set<String> instruments) {
        List<CoverageChanged> facts = new ArrayList<>();
        known.of(instruments)
                .forEach((instrument, coverage) -> facts.add(new CoverageChanged(
                        instrument,
                        coverage.stream()
                                .map(source -> new CoveredRecords(
                                        source.of().kind().code(),
                                        source.of().source(),
                                        source.asOf(),
                                        source.completeness().code(),
                                        source.unreadParties()))
                                .toList())));
        return facts;
    }
}
