/** Histories of reports that are taken in from files. */
@NullMarked
package org.iom.iml.monitoring.reporting.reported;

import org.jspecify.annotations.NullMarked;
