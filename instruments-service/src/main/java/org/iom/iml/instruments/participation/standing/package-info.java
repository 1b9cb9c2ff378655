/** Where a participant stands on a date, as follows from the log of acts, and whether that binds. */
@NullMarked
package org.iom.iml.instruments.participation.standing;

import org.jspecify.annotations.NullMarked;
