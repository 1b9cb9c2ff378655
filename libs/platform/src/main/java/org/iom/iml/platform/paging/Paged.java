package org.iom.iml.platform.paging;

import org.jspecify.annotations.Nullable;

/** A response that is one page of several. */
public interface Paged {

    /** Returns the cursor of the next page; null on the last. */
    @Nullable String nextCursor();
}
