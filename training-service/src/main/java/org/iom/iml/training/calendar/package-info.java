/** Editions and their sessions as calendars take them (RFC 5545). */
@NullMarked
package org.iom.iml.training.calendar;

import org.jspecify.annotations.NullMarked;
