/** What the lists of this service have in common. */
@NullMarked
package org.iom.iml.monitoring.listing;

import org.jspecify.annotations.NullMarked;
