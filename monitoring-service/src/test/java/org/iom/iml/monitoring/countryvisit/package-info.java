@NullMarked
package org.iom.iml.monitoring.countryvisit;

import org.jspecify.annotations.NullMarked;
