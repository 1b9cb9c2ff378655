package org.iom.iml.instruments.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The query for the sources that cover an instrument, how far they do, and which of their rows could not be read. */
@Singleton
class CoverageList {

    private static final String SOURCES = """
            select distinct on (instrument, kind, source, completeness)
                   instrument, kind, source, completeness, as_of, recorded_at
            from coverage where instrument = any (:instruments)
            order by instrument, kind, source, completeness, as_of desc""";
    private static final String GAPS = """
            select instrument, kind, source, name, party, candidates, reason from coverage_gap
            where instrument = any (:instruments) order by name""";

    private final Rows rows;

    CoverageList(Rows rows) {
        this.rows = rows;
    }

    /** What one source covers for one kind of record. */
    record Covered(Place of, Completeness completeness, LocalDate asOf, Instant recordedAt, List<Unread> unread) {

        /** Returns the codes of the parties that the unread rows mean or may mean. */
        List<String> unreadParties() {
            return unread.stream()
                    .flatMap(row -> row.party() == null ? row.candidates().stream() : Stream.of(row.party()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private record Gap(Place place, Unread unread) {}

    /** Returns the sources of each instrument, by kind of record and name. */
    Map<String, List<Covered>> of(Collection<String> instruments) {
        if (instruments.isEmpty()) {
            return Map.of();
        }
        Values asked = Values.of("instruments", List.copyOf(instruments));
        Map<Place, List<Unread>> gaps = rows
                .list(
                        GAPS,
                        asked,
                        row -> new Gap(
                                place(row),
                                new Unread(
                                        row.text("name"),
                                        row.textOrNull("party"),
                                        row.texts("candidates"),
                                        row.text("reason"))))
                .stream()
                .collect(groupingBy(Gap::place, mapping(Gap::unread, toList())));
        return rows
                .list(SOURCES, asked, row -> {
                    Place place = place(row);
                    List<Unread> unread = gaps.getOrDefault(place, List.of());
                    return new Covered(
                            place,
                            unread.stream().anyMatch(Unread::mayBeAnybody)
                                    ? Completeness.PARTIAL
                                    : row.get("completeness", Completeness.class),
                            row.day("as_of"),
                            row.instant("recorded_at"),
                            unread);
                })
                .stream()
                .collect(groupingBy(covered -> covered.of().instrument(), TreeMap::new, toList()));
    }

    private static Place place(Row row) {
        return new Place(row.text("instrument"), row.get("kind", RecordKind.class), row.text("source"));
    }
}
