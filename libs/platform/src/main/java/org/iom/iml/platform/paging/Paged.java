package org.iom.iml.platform.paging;

import org.jspecify.annotations.Nullable;

/** An answer that is one page of more. */
public interface Paged {

    /** Null on the last page. */
    @Nullable String nextCursor();
}
