package org.iom.iml.platform.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.iom.iml.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/** The text of a value in a table cell. */
final class Cell {

    /**
     * The characters that a spreadsheet treats as the start of a formula, in half-width and full-width form, or skips
     * before one.
     */
    private static final String FORMULA = "=+-@|\t\r\n＝＋－＠﹦﹢﹣﹫｜";

    private Cell() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Coded coded -> coded.code();
            case Collection<?> several -> several.stream().map(Cell::text).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** Formats a value so that no spreadsheet evaluates it as a formula. */
    static String harmless(@Nullable Object value) {
        String text = text(value);
        boolean executable = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return executable ? '\'' + text : text;
    }
}
