/** Editions and their sessions in iCalendar format (RFC 5545). */
@NullMarked
package org.iom.iml.training.calendar;

import org.jspecify.annotations.NullMarked;
