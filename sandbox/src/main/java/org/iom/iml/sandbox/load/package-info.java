/** Import of published files into the suite through its API, as any other client would do it. */
@NullMarked
package org.iom.iml.sandbox.load;

import org.jspecify.annotations.NullMarked;
