package org.iom.iml.instruments.participation.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Completeness;
import org.iom.iml.instruments.coverage.Place;
import org.iom.iml.instruments.coverage.Reading;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.coverage.Unread;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;

/** Reports by other sources on acts that a table mentions only in end notes, where these are not available. */
final class OutsideTables {

    /** The file of acts that a source reports, with the day by which they had been performed. */
    static final String ACTS = ShippedActs.FOLDER + "outside-tables.csv";
    /** The file of parties for which, according to a source, a table is incomplete, without giving dates. */
    static final String DOUBTS = ShippedActs.FOLDER + "doubts.csv";

    private OutsideTables() {}

    /** Returns the acts by instrument. */
    static Map<String, List<ActsCsv.Row>> acts() {
        return ShippedActs.rows(ACTS).stream().collect(groupingBy(ActsCsv.Row::instrument));
    }

    /** Returns the fact that the source of an act was read for its party. */
    static Reading reading(ActsCsv.Row row) {
        return new Reading(
                new Place(row.instrument(), RecordKind.ACTS, row.origin().source()),
                Objects.requireNonNull(row.asOf()),
                Completeness.PARTIAL,
                Map.of(row.party(), row.party()));
    }

    /** Returns the doubtful entries, by the table that is incomplete. */
    static Map<Place, List<Unread>> doubts() {
        InputStream stream = Objects.requireNonNull(OutsideTables.class.getResourceAsStream(DOUBTS), DOUBTS);
        try (Stream<CsvRow> rows = CsvTable.of(stream, null).rows()) {
            return rows.map(CsvRow::cells)
                    .collect(groupingBy(
                            cells -> new Place(cells.getFirst(), RecordKind.ACTS, cells.get(1)),
                            mapping(
                                    cells -> new Unread(cells.get(2), cells.get(3), List.of(), cells.get(4)),
                                    toList())));
        }
    }
}
