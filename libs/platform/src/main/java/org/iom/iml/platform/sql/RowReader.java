package org.iom.iml.platform.sql;

import java.io.IOException;

/** Makes something of a row, which it may read only meanwhile. */
@FunctionalInterface
public interface RowReader<T> {

    T read(Row row) throws IOException;
}
