/** What the final clauses of a treaty say of its entry into force and of leaving it, and the days that follow from them. */
@NullMarked
package org.iom.iml.instruments.instrument.clause;

import org.jspecify.annotations.NullMarked;
