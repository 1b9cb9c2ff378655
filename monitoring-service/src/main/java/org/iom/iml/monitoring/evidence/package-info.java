/** What was done about recommendations: delivered reviews and held trainings that answer them. */
@NullMarked
package org.iom.iml.monitoring.evidence;

import org.jspecify.annotations.NullMarked;
