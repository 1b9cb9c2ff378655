package org.iom.iml.monitoring.upr;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.monitoring.upr.UprInfoFormat.SourceRow;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowOutcome;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Takes in files of UPR Info. */
@Singleton
class UprInfoFormat implements ImportFormat<SourceRow> {

    static final String COLLECTION = "recommendation-imports";
    static final String CHARSET = "charset";

    private static final Set<Charset> CLIENT_DEFAULTS = Set.of(ISO_8859_1, US_ASCII);

    /** A row together with what its file has told before. */
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
    public void check(Map<String, String> parameters) {
        declared(parameters);
    }

    @Override
    public Stream<ImportRow<SourceRow>> read(InputStream file, Map<String, String> parameters) {
        FileMemory memory = new FileMemory();
        return UprInfoFile.rows(file, declared(parameters))
                .map(row -> new ImportRow<>(
                        row.line(),
                        row.text(),
                        row.content() == null ? null : new SourceRow(row.content(), memory),
                        row.unreadable()));
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<SourceRow>> rows, Map<String, String> parameters) {
        return rows.isEmpty()
                ? List.of()
                : publication.publish(rows, rows.getFirst().value().memory());
    }

    /** What the sender says, unless it is a set that clients name of themselves when nobody has thought of it. */
    private static @Nullable Charset declared(Map<String, String> parameters) {
        String name = parameters.get(CHARSET);
        try {
            Charset named = name == null ? null : Charset.forName(name);
            return named == null || CLIENT_DEFAULTS.contains(named) ? null : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new BadInput("unknown-charset", "The Content-Type names a character set that is not known here.");
        }
    }
}
