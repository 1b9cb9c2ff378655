@NullMarked
package org.iom.iml.monitoring.followup;

import org.jspecify.annotations.NullMarked;
