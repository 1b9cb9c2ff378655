/** Conflicting dates for the same event: found when acts change, open until the dates agree. */
@NullMarked
package org.iom.iml.instruments.participation.discrepancy;

import org.jspecify.annotations.NullMarked;
