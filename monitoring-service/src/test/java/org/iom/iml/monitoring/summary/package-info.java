@NullMarked
package org.iom.iml.monitoring.summary;

import org.jspecify.annotations.NullMarked;
