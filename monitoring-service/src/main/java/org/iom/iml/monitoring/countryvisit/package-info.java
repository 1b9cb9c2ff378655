/** Visits of special procedures to States. */
@NullMarked
package org.iom.iml.monitoring.countryvisit;

import org.jspecify.annotations.NullMarked;
