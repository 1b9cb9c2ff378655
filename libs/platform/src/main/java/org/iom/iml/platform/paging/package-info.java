/** Keyset pages with signed cursors. */
@NullMarked
package org.iom.iml.platform.paging;

import org.jspecify.annotations.NullMarked;
