package org.iom.iml.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.OutputStream;
import java.util.List;
import org.iom.iml.language.Sentences;

/** The formats of an export. */
enum ExportFormat {
    CSV(Exports.CSV, "csv"),
    NDJSON(Exports.NDJSON, "ndjson"),
    XLSX(Exports.XLSX, "xlsx");

    private final String type;
    private final String extension;

    ExportFormat(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    MediaType type() {
        return this == CSV ? MediaType.valueOf(type).withCharset("utf-8") : MediaType.valueOf(type);
    }

    boolean isWrittenAs(MediaType chosen) {
        return chosen.isCompatible(MediaType.valueOf(type));
    }

    String fileName(String list) {
        return list + '.' + extension;
    }

    /**
     * Returns the column headings, in the reader's language for tables; NDJSON member names are the same in every
     * language.
     */
    List<String> headings(List<String> names, Sentences sentences) {
        return this == NDJSON
                ? names
                : names.stream().map(name -> sentences.of("column", name)).toList();
    }

    RowWriter writer(OutputStream target, ObjectMapper json, List<String> titles) {
        return switch (this) {
            case CSV -> new CsvRows(target, titles);
            case NDJSON -> new NdjsonRows(target, json, titles);
            case XLSX -> new XlsxRows(target, titles);
        };
    }
}
