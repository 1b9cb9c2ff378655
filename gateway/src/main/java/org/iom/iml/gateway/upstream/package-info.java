/** The services behind the gateway: reached within bounds, never waited for without end. */
@NullMarked
package org.iom.iml.gateway.upstream;

import org.jspecify.annotations.NullMarked;
