package org.iom.iml.platform.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One format of file that a service takes in, row by row. A bean of this type is found by its names. */
public interface ImportFormat<R> {

    /** The parameter with the character set that the sender declared in Content-Type. */
    String CHARSET = "charset";

    /** What tables of separated values come as; spreadsheets and browsers have several names for it. */
    List<String> TABLES = List.of(
            "text/csv",
            "text/plain",
            "text/tab-separated-values",
            "application/csv",
            "application/vnd.ms-excel",
            "application/octet-stream");

    /** First path segment: {@code participation-imports}. */
    String collection();

    /** Value of {@code format=}: {@code untc-table}. */
    String name();

    /** What such a file is, in a sentence for a stranger. */
    String description();

    /** The media types that a file may come as, the usual one first; a file without any is taken too. */
    default List<String> mediaTypes() {
        return TABLES;
    }

    /** A small file of the format, for those who write one. */
    String example();

    /** The parameters that come with a file, besides its format. */
    default List<ImportParameter> parameters() {
        return List.of();
    }

    /** Refuses parameters that make no sense before the file is taken; they are the query of the request. */
    default void check(Map<String, String> parameters) {}

    /**
     * The rows of a file, read as the stream is consumed and never held together. Deterministic: a resumed job
     * reads again and passes over what was done.
     *
     * @param parameters the query of the request, and {@link #CHARSET} where the sender declared one
     * @throws UnreadableFile where it is not such a file; also from within the stream
     */
    Stream<ImportRow<R>> read(InputStream file, Map<String, String> parameters);

    /** How many rows are taken in together at most. */
    default int batch() {
        return 500;
    }

    /** Takes in readable rows and settles each; runs in a transaction together with the job's progress. */
    void apply(List<ImportRow<R>> rows, Map<String, String> parameters);

    /** Takes notice of rows that were left out, whoever refused them; in the same transaction. */
    default void leftOut(List<ImportRow<R>> rows, Map<String, String> parameters) {}
}
