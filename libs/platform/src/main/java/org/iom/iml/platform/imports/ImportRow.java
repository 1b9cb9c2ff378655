package org.iom.iml.platform.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file: what it says, or why it cannot be read.
 *
 * @param line where it begins, from 1
 * @param text the row as it stood in the file
 */
public record ImportRow<R>(long line, String text, @Nullable R content, RowOutcome.@Nullable Rejected unreadable) {

    public static <R> ImportRow<R> of(long line, String text, R content) {
        return new ImportRow<>(line, text, content, null);
    }

    public static <R> ImportRow<R> unreadable(long line, String text, String code, String reason) {
        return new ImportRow<>(line, text, null, new RowOutcome.Rejected(code, reason));
    }

    /** The content of a row that could be read. */
    public R value() {
        return Objects.requireNonNull(content, "unreadable row");
    }
}
