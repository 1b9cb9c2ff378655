package org.iom.iml.monitoring.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;

/** A row, which may concern several States, with the memory of what its file said before. */
record ToldRow(List<ToldRecommendation> told, FileMemory memory) {

    ToldRow {
        told = List.copyOf(told);
    }

    /** Returns the rows of a file as they are read, all sharing one memory. */
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
