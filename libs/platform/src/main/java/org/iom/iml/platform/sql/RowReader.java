package org.iom.iml.platform.sql;

import java.io.IOException;

/** A function that maps a row, which is valid only during the call. */
@FunctionalInterface
public interface RowReader<T> {

    T read(Row row) throws IOException;
}
