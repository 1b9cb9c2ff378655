/** Limits on how much one client may request. */
@NullMarked
package org.iom.iml.gateway.rate;

import org.jspecify.annotations.NullMarked;
