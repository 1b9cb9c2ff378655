package org.iom.iml.platform.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** A value as the text of a cell. */
final class Cell {

    /** What a spreadsheet takes for the beginning of a formula, in narrow and in wide form, or passes over to reach one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Coded coded -> coded.code();
            case Collection<?> several -> several.stream().map(Cell::text).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** The same, and no spreadsheet computes anything from it. */
    static String harmless(@Nullable Object value) {
        String text = text(value);
        boolean executable = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return executable ? '\'' + text : text;
    }
}
