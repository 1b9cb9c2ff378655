/** Calendars that a program reads by a secret address, which its owner can withdraw. */
@NullMarked
package org.iom.iml.monitoring.feed;

import org.jspecify.annotations.NullMarked;
