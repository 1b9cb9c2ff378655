/** Tables that the service ships as its own facts, each row with its source. */
@NullMarked
package org.iom.iml.monitoring.catalogue;

import org.jspecify.annotations.NullMarked;
