package org.iom.iml.monitoring.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.monitoring.upr.RecommendationImportResource;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.text.CsvTable;

/** The import format in which this service exports recommendations: importing an unchanged export changes nothing. */
@Singleton
class RecommendationsCsvFormat implements ImportFormat<ToldRow> {

    private static final List<String> NEEDED = List.of("party", "mechanism", "text");

    private final PublishTold publication;
    private final CanonicalRow canonical;

    RecommendationsCsvFormat(PublishTold publication, CanonicalRow canonical) {
        this.publication = publication;
        this.canonical = canonical;
    }

    @Override
    public String collection() {
        return RecommendationImportResource.COLLECTION;
    }

    @Override
    public String name() {
        return "recommendations-csv";
    }

    @Override
    public String description() {
        return "recommendations of any mechanism as the list of recommendations is exported: a table with the columns"
                + " party, mechanism and text and, where they are known, kind, session, document, paragraph, recommenders,"
                + " position, themes, affectedGroups, sdgs, gcmObjectives, addressees and provisions; several values of a"
                + " cell are parted by semicolons.";
    }

    @Override
    public String example() {
        return """
                party,mechanism,document,paragraph,text,themes,affectedGroups,sdgs,gcmObjectives,provisions
                KEN,CMW,CMW/C/KEN/CO/2,23 (a),Let migrant workers join trade unions,labour; migrants,migrant-workers,8.8,6,ICRMW art_40
                """;
    }

    @Override
    public Stream<ImportRow<ToldRow>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table = Tables.open(file, parameters.get(CHARSET), NEEDED);
        return ToldRow.of(
                table.rows(), row -> ImportRow.of(row, read -> List.of(canonical.read(read))), new FileMemory());
    }

    /**
     * Returns a batch size suited to files of hundreds of thousands of rows; a batch that fails is imported row by row.
     */
    @Override
    public int batch() {
        return 2_000;
    }

    @Override
    public void apply(List<ImportRow<ToldRow>> rows, Map<String, String> parameters) {
        publication.publish(rows);
    }
}
