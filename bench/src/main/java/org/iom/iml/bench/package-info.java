/** Benchmarks of a running suite against what its database alone can do, in the same run. */
@NullMarked
package org.iom.iml.bench;

import org.jspecify.annotations.NullMarked;
