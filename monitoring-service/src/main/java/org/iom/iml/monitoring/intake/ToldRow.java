package org.iom.iml.monitoring.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;

/** A row together with what its file has told before; it may tell of several States. */
record ToldRow(List<ToldRecommendation> told, FileMemory memory) {

    ToldRow {
        told = List.copyOf(told);
    }

    /** The rows of a file as they are read, with one memory for all. */
    static <S> Stream<ImportRow<ToldRow>> of(
            Stream<S> rows, Function<S, ImportRow<List<ToldRecommendation>>> reading, FileMemory memory) {
        return rows.map(reading).map(row -> {
            RowFault fault = row.unreadable();
            return fault == null
                    ? ImportRow.of(row.line(), row.text(), new ToldRow(row.value(), memory))
                    : ImportRow.unreadable(row.line(), row.text(), fault);
        });
    }
}
