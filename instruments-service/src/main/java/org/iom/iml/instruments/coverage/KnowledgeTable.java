package org.iom.iml.instruments.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iom.iml.instruments.coverage.Knowledge.Source;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * The query for the dates up to which instruments are covered, in a fixed number of statements for any number of
 * instruments.
 */
@Singleton
public class KnowledgeTable {

    private static final String SOURCES = """
            select c.instrument, c.days, c.complete and not coalesce(g.anybody, false) as complete, g.refused, g.doubtful
            from (select instrument, source, completeness = 'complete' as complete, array_agg(as_of) as days from coverage""";
    private static final String GAPS = """
            group by instrument, source, completeness) c
            left join (select instrument, source, array_agg(party) filter (where party is not null) as refused,
                              array_agg(candidate) filter (where candidate is not null) as doubtful,
                              bool_or(name = '') as anybody
                       from coverage_gap left join unnest(candidates) candidate on true where kind = :kind
                       group by instrument, source) g
              on g.instrument = c.instrument and g.source = c.source""";

    private static final String ENDED = "select code, exists_until from party where exists_until is not null";

    private final Rows rows;

    KnowledgeTable(Rows rows) {
        this.rows = rows;
    }

    /** Returns what is known of every instrument. */
    public Map<String, Knowledge> of(RecordKind kind) {
        return of(kind, null, null);
    }

    /** Returns what is known of {@code instruments}, or was known at {@code knownOn}. */
    public Map<String, Knowledge> of(
            RecordKind kind, @Nullable Collection<String> instruments, @Nullable Instant knownOn) {
        Conditions conditions = new Conditions()
                .and("kind = :kind", "kind", kind)
                .and("instrument = any (:instruments)", "instruments", instruments)
                .and("recorded_at <= :known", "known", knownOn);
        Map<String, List<Source>> sources = rows
                .list(
                        SOURCES + conditions.where() + ' ' + GAPS,
                        conditions,
                        row -> Map.entry(row.text("instrument"), source(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<String, LocalDate> ended = sources.isEmpty() ? Map.of() : ended();
        Map<String, Knowledge> known = new HashMap<>();
        sources.forEach((instrument, told) -> known.put(instrument, new Knowledge(told, ended)));
        return known;
    }

    /** Returns what is known of {@code instrument}. */
    public Knowledge of(RecordKind kind, String instrument) {
        return of(kind, List.of(instrument), null).getOrDefault(instrument, Knowledge.NONE);
    }

    private Map<String, LocalDate> ended() {
        return rows.list(ENDED, Values.none(), row -> Map.entry(row.text("code"), row.day("exists_until"))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Source source(Row row) {
        return new Source(
                new TreeSet<>(row.list("days", LocalDate.class)),
                row.flag("complete"),
                set(row, "refused"),
                set(row, "doubtful"));
    }

    private static Set<String> set(Row row, String column) {
        return new HashSet<>(row.texts(column));
    }
}
