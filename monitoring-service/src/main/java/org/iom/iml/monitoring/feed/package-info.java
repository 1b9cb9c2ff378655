/** Calendars that a program reads at a secret address, which its owner can revoke. */
@NullMarked
package org.iom.iml.monitoring.feed;

import org.jspecify.annotations.NullMarked;
