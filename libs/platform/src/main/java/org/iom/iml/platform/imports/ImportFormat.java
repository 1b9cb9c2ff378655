package org.iom.iml.platform.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One format of file that a service takes in, row by row. A bean of this type is found by its names. */
public interface ImportFormat<R> {

    /** First path segment: {@code participation-imports}. */
    String collection();

    /** Value of {@code format=}: {@code untc-table}. */
    String name();

    /** Refuses parameters that make no sense before the file is taken; they are the query of the request. */
    default void check(Map<String, String> parameters) {}

    /**
     * The rows of a file, read as the stream is consumed and never held together. Deterministic: a resumed job
     * reads again and passes over what was done.
     *
     * @param parameters the query of the request, and {@code charset} where the sender declared one
     * @throws UnreadableFile where it is not such a file; also from within the stream
     */
    Stream<ImportRow<R>> read(InputStream file, Map<String, String> parameters);

    /** How many rows are taken in together at most. */
    default int batch() {
        return 500;
    }

    /** What becomes of readable rows, in their order; runs in a transaction together with the job's progress. */
    List<RowOutcome> apply(List<ImportRow<R>> rows, Map<String, String> parameters);
}
