package org.iom.iml.platform.text;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that ships with a service; one that cannot be read prevents startup. */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * Returns all rows of the resource {@code name}, relative to the class, or to the root where it begins with a
     * slash.
     */
    public static List<CsvRow> rows(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The service ships no " + name);
        }
        try (CsvTable table = CsvTable.of(stream, StandardCharsets.UTF_8)) {
            return table.rows().map(row -> sound(name, row)).toList();
        }
    }

    private static CsvRow sound(String name, CsvRow row) {
        if (row.fault() != null) {
            throw new IllegalStateException(
                    name + ", line " + row.line() + ": " + row.fault().reason());
        }
        return row;
    }
}
