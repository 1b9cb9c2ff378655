/** Measures a running suite beside what its database alone can do, in one run. */
@NullMarked
package org.iom.iml.bench;

import org.jspecify.annotations.NullMarked;
