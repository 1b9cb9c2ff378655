/** A summary of what monitoring knows of one State, on one small page. */
@NullMarked
package org.iom.iml.monitoring.summary;

import org.jspecify.annotations.NullMarked;
