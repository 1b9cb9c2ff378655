package org.iom.iml.instruments.participation.file;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.coverage.Completeness;
import org.iom.iml.instruments.coverage.Coverages;
import org.iom.iml.instruments.coverage.Place;
import org.iom.iml.instruments.coverage.Reading;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.participation.file.ActNames.Named;
import org.iom.iml.platform.imports.ImportRow;

/**
 * The record of the date as of which a file of acts is current, only for the parties it names, since nothing follows
 * from its silence about others.
 */
@Singleton
class ActsCoverage {

    private final ActNames names;
    private final Coverages coverages;

    ActsCoverage(ActNames names, Coverages coverages) {
        this.names = names;
        this.coverages = coverages;
    }

    void check(Map<String, String> parameters) {
        coverages.check(parameters);
    }

    /** Records, after {@code rows} were taken in, that they are as of this date. */
    void note(List<ImportRow<ActsCsv.Row>> rows, LocalDate asOf) {
        List<ActsCsv.Row> read = rows.stream()
                .filter(row -> row.rejection() == null)
                .map(ImportRow::value)
                .toList();
        ActNames.Batch batch = names.of(read);
        Map<Place, Map<String, String>> told = new HashMap<>();
        for (ActsCsv.Row row : read) {
            Named named = batch.named(row);
            Place place = new Place(
                    named.instrument().code(), RecordKind.ACTS, row.origin().source());
            told.computeIfAbsent(place, of -> new HashMap<>()).put(row.party(), named.party());
        }
        List<Reading> readings = new ArrayList<>();
        told.forEach((place, parties) -> readings.add(new Reading(place, asOf, Completeness.PARTIAL, parties)));
        coverages.note(readings);
    }
}
