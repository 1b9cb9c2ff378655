/** Types shared by the lists of this service. */
@NullMarked
package org.iom.iml.monitoring.listing;

import org.jspecify.annotations.NullMarked;
