/** Instruments, their identity and final clauses. */
@NullMarked
package org.iom.iml.instruments.instrument;

import org.jspecify.annotations.NullMarked;
