@NullMarked
package org.iom.iml.monitoring.uprreview;

import org.jspecify.annotations.NullMarked;
