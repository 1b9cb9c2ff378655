/**
 * IOM's contributions to mechanisms: input is requested from country offices, then a text is drafted, cleared by two
 * persons, submitted and published.
 */
@NullMarked
package org.iom.iml.monitoring.contribution;

import org.jspecify.annotations.NullMarked;
