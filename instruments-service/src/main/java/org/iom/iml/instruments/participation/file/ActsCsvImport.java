package org.iom.iml.instruments.participation.file;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.AsOf;
import org.iom.iml.instruments.participation.ParticipationImportResource;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;

/** The import of acts in the registry's own CSV format. */
@Singleton
class ActsCsvImport implements ImportFormat<ActsCsv.Row> {

    /** The batch size, large enough that the cost of each batch's queries is small per row. */
    private static final int BATCH = 10_000;

    private final RecordManyActs acts;
    private final ActsCoverage coverage;

    ActsCsvImport(RecordManyActs acts, ActsCoverage coverage) {
        this.acts = acts;
        this.coverage = coverage;
    }

    @Override
    public String collection() {
        return ParticipationImportResource.COLLECTION;
    }

    @Override
    public String name() {
        return "acts-csv";
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Stream<ImportRow<ActsCsv.Row>> read(InputStream file, Map<String, String> parameters) {
        return ActsCsv.read(file, parameters);
    }

    @Override
    public String description() {
        return "acts as the registry itself writes them, one in each row, of any instrument and depositary; columns "
                + String.join(", ", ActsCsv.COLUMNS) + ".";
    }

    @Override
    public String example() {
        return "instrument,party,act,date,source\nICRMW,RWA,accession,2008-12-15,MTDSG IV-13\n";
    }

    @Override
    public void apply(List<ImportRow<ActsCsv.Row>> rows, Map<String, String> parameters) {
        acts.take(rows);
        AsOf.in(parameters).ifPresent(asOf -> coverage.note(rows, asOf));
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(
                AsOf.parameter("of untc-table the latest date in it, of acts-csv nothing, where it is left out"));
    }

    @Override
    public void check(Map<String, String> parameters) {
        coverage.check(parameters);
    }
}
