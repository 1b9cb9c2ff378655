@NullMarked
package org.iom.iml.monitoring.deadline;

import org.jspecify.annotations.NullMarked;
