/** The final clauses of a treaty on entry into force and denunciation, and the dates that follow from them. */
@NullMarked
package org.iom.iml.instruments.instrument.clause;

import org.jspecify.annotations.NullMarked;
