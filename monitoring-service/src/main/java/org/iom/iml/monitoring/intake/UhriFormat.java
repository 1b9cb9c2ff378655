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

/** The import format for records of the Universal Human Rights Index, given one after the other or as one array. */
@Singleton
class UhriFormat implements ImportFormat<ToldRow> {

    private final PublishTold publication;
    private final UhriRecords records;

    UhriFormat(PublishTold publication, UhriRecords records) {
        this.publication = publication;
        this.records = records;
    }

    @Override
    public String collection() {
        return RecommendationImportResource.COLLECTION;
    }

    @Override
    public String name() {
        return "uhri";
    }

    @Override
    public String description() {
        return "records of the Universal Human Rights Index as its bulk export shapes them: JSON objects, one or several,"
                + " in an array or one after the other. Concerns and observations are rejected: they recommend nothing.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json", "application/x-ndjson", "application/octet-stream", "text/plain");
    }

    @Override
    public String example() {
        return """
                {"symbol":"CMW/C/KEN/CO/2","body":"CMW","annotation_type":"Recommendations","countries":["Kenya"],\
                "text":"Trade unions\\n23. Let migrant workers join trade unions.","themes":["Migrants"],\
                "sdgs":["8.8 - Labour rights"],"affected_persons":["Migrants"]}
                """;
    }

    @Override
    public Stream<ImportRow<ToldRow>> read(InputStream file, Map<String, String> parameters) {
        return ToldRow.of(records.of(file), row -> row, new FileMemory());
    }

    @Override
    public void apply(List<ImportRow<ToldRow>> rows, Map<String, String> parameters) {
        publication.publish(rows);
    }
}
