/** Row-by-row file imports: counted, resumable, with a reason for each rejected row. */
@NullMarked
package org.iom.iml.platform.imports;

import org.jspecify.annotations.NullMarked;
