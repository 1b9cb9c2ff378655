@NullMarked
package org.iom.iml.monitoring.reminder;

import org.jspecify.annotations.NullMarked;
