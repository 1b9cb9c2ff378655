package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowOutcome;

/** Takes in acts as the registry itself writes them. */
@Singleton
class ActsCsvImport implements ImportFormat<ActsCsv.Row> {

    /** Large enough that what is asked of the database for each batch is little for each row. */
    private static final int BATCH = 10_000;

    private final RecordManyActs acts;

    ActsCsvImport(RecordManyActs acts) {
        this.acts = acts;
    }

    @Override
    public String collection() {
        return UntcTableImport.COLLECTION;
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
    public List<RowOutcome> apply(List<ImportRow<ActsCsv.Row>> rows, Map<String, String> parameters) {
        return acts.take(rows.stream().map(ImportRow::value).toList());
    }
}
