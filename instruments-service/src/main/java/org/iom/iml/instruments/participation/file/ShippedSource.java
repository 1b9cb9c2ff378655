package org.iom.iml.instruments.participation.file;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Completeness;
import org.iom.iml.instruments.coverage.Place;
import org.iom.iml.instruments.coverage.Reading;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;

/**
 * A table from which shipped acts were taken.
 *
 * @param asOf the date of the table
 * @param complete whether a party absent from it is known to have performed no act
 */
record ShippedSource(String instrument, String source, LocalDate asOf, boolean complete) {

    static final String FILE = ShippedActs.FOLDER + "sources.csv";

    /** Returns the tables of all instruments, by instrument. */
    static List<ShippedSource> all() {
        InputStream stream = Objects.requireNonNull(ShippedSource.class.getResourceAsStream(FILE), FILE);
        try (Stream<CsvRow> rows = CsvTable.of(stream, null).rows()) {
            return rows.map(CsvRow::cells).map(ShippedSource::of).toList();
        }
    }

    /** Returns the coverage that follows from it. */
    Reading reading() {
        return new Reading(
                new Place(instrument, RecordKind.ACTS, source),
                asOf,
                complete ? Completeness.COMPLETE : Completeness.PARTIAL,
                Map.of());
    }

    private static ShippedSource of(List<String> cells) {
        return new ShippedSource(
                cells.getFirst(),
                cells.get(1),
                LocalDate.parse(cells.get(2)),
                cells.get(3).equals("complete"));
    }
}
