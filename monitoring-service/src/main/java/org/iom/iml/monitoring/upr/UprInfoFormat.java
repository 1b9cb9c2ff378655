package org.iom.iml.monitoring.upr;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.monitoring.upr.UprInfoFormat.SourceRow;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;
import org.iom.iml.platform.text.DeclaredCharset;

/** The import format for files of UPR Info. */
@Singleton
class UprInfoFormat implements ImportFormat<SourceRow> {

    static final String COLLECTION = "recommendation-imports";

    /** A row together with the memory of what its file said before. */
    record SourceRow(UprInfoRow row, FileMemory memory) {}

    private final PublishUprRows publication;

    UprInfoFormat(PublishUprRows publication) {
        this.publication = publication;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String name() {
        return "upr-info";
    }

    @Override
    public String description() {
        return "recommendations of the Universal Periodic Review as UPR Info exports them: a table with the columns To,"
                + " Text, From, Response, Session and, where it has them, Action and Issue.";
    }

    @Override
    public String example() {
        return """
                To,Text,From,Response,Action,Issue,Session
                Kenya,Ratify the ICRMW without delay,Uruguay,Accepted,5,Migrants,8
                """;
    }

    @Override
    public Stream<ImportRow<SourceRow>> read(InputStream file, Map<String, String> parameters) {
        FileMemory memory = new FileMemory();
        return UprInfoFile.rows(
                        file, DeclaredCharset.of(parameters.get(CHARSET)).orElse(null))
                .map(row -> with(memory, row));
    }

    private static ImportRow<SourceRow> with(FileMemory memory, ImportRow<UprInfoRow> row) {
        RowFault fault = row.unreadable();
        return fault == null
                ? ImportRow.of(row.line(), row.text(), new SourceRow(row.value(), memory))
                : ImportRow.unreadable(row.line(), row.text(), fault);
    }

    @Override
    public void apply(List<ImportRow<SourceRow>> rows, Map<String, String> parameters) {
        if (!rows.isEmpty()) {
            publication.publish(rows, rows.getFirst().value().memory());
        }
    }
}
