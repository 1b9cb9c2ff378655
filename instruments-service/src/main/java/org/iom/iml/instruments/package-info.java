/** Answers for the registry: which instruments and participants there are, and what binds whom on which date. */
@NullMarked
package org.iom.iml.instruments;

import org.jspecify.annotations.NullMarked;
