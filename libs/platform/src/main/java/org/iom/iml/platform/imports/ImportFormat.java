package org.iom.iml.platform.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file format that a service imports row by row; a bean of this type is looked up by collection and name. */
public interface ImportFormat<R> {

    /** The parameter that holds the character set declared in Content-Type. */
    String CHARSET = "charset";

    /** The media types of delimited tables, for which spreadsheets and browsers use several names. */
    List<String> TABLES = List.of(
            "text/csv",
            "text/plain",
            "text/tab-separated-values",
            "application/csv",
            "application/vnd.ms-excel",
            "application/octet-stream");

    /** Returns the first path segment: {@code participation-imports}. */
    String collection();

    /** Returns the value of {@code format=}: {@code untc-table}. */
    String name();

    /** Describes such a file in one sentence for an outsider. */
    String description();

    /** Returns the accepted media types, the usual one first; a file without one is accepted too. */
    default List<String> mediaTypes() {
        return TABLES;
    }

    /** Returns a small sample file for those who produce the format. */
    String example();

    /** Returns the parameters that accompany a file, other than the format. */
    default List<ImportParameter> parameters() {
        return List.of();
    }

    /** Rejects invalid query parameters before the file is accepted. */
    default void check(Map<String, String> parameters) {}

    /**
     * Reads the rows of a file lazily and never all at once. Must be deterministic: a resumed job reads again and skips
     * what was done.
     *
     * @param parameters the query of the request, and {@link #CHARSET} where the sender declared one
     * @throws UnreadableFile where the file is not of this format; also from within the stream
     */
    Stream<ImportRow<R>> read(InputStream file, Map<String, String> parameters);

    /** Returns the maximum number of rows in a batch. */
    default int batch() {
        return 500;
    }

    /** Applies readable rows and settles the outcome of each, in the transaction that records the job's progress. */
    void apply(List<ImportRow<R>> rows, Map<String, String> parameters);

    /** Handles rows that were rejected, for whatever reason, in the same transaction. */
    default void leftOut(List<ImportRow<R>> rows, Map<String, String> parameters) {}
}
