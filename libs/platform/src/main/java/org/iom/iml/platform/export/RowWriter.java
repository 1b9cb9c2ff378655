package org.iom.iml.platform.export;

import java.io.IOException;
import java.util.List;
import org.iom.iml.platform.paging.Removed;
import org.jspecify.annotations.Nullable;

/** Writes an export in one of its forms, row by row. */
interface RowWriter {

    /**
     * Writes one row.
     *
     * @param item as JSON shows it, or null where there are only cells
     */
    void row(@Nullable Object item, List<@Nullable Object> cells) throws IOException;

    /** Tells of an item that has left the list, where the form can. */
    default void removed(Removed removed) throws IOException {}

    /** Writes what belongs after the last row; without it the export is seen to be cut. */
    void end() throws IOException;
}
