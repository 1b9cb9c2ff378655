@NullMarked
package org.iom.iml.monitoring.intake;

import org.jspecify.annotations.NullMarked;
