/** The import of recommendation files published by UPR Info. */
@NullMarked
package org.iom.iml.monitoring.upr;

import org.jspecify.annotations.NullMarked;
