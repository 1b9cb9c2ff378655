package org.iom.iml.platform.export;

import java.io.IOException;
import java.util.List;
import org.iom.iml.platform.paging.Removed;
import org.jspecify.annotations.Nullable;

/** A writer of one export format, row by row. */
interface RowWriter {

    /**
     * Writes one row.
     *
     * @param item the item as JSON shows it, or null where there are only cells
     */
    void row(@Nullable Object item, List<@Nullable Object> cells) throws IOException;

    /** Writes an item that has left the list, where the format allows. */
    default void removed(Removed removed) throws IOException {}

    /** Writes what follows the last row; without it the export is recognizably truncated. */
    void end() throws IOException;
}
