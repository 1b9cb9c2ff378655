@NullMarked
package org.iom.iml.monitoring;

import org.jspecify.annotations.NullMarked;
