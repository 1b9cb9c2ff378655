@NullMarked
package org.iom.iml.monitoring.actionplan;

import org.jspecify.annotations.NullMarked;
