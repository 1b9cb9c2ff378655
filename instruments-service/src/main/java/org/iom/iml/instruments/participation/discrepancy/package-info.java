/** Two dates for one thing: found when acts change, open until they agree. */
@NullMarked
package org.iom.iml.instruments.participation.discrepancy;

import org.jspecify.annotations.NullMarked;
