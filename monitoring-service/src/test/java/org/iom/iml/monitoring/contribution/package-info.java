@NullMarked
package org.iom.iml.monitoring.contribution;

import org.jspecify.annotations.NullMarked;
