/** Sends published files to the suite as any other client of its API would. */
@NullMarked
package org.iom.iml.sandbox.load;

import org.jspecify.annotations.NullMarked;
