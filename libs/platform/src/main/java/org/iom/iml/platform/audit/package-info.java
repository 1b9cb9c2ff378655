/** The log of what was read in confidence: the service adds to it, and can neither read nor change it. */
@NullMarked
package org.iom.iml.platform.audit;

import org.jspecify.annotations.NullMarked;
