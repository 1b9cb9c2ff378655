/** The platform: what every service does in the same way. */
@NullMarked
package org.iom.iml.platform;

import org.jspecify.annotations.NullMarked;
