/** The status of a participant on a date, as derived from the log of acts, and whether it is bound. */
@NullMarked
package org.iom.iml.instruments.participation.standing;

import org.jspecify.annotations.NullMarked;
