/** The services behind the gateway, reached within limits and never waited for indefinitely. */
@NullMarked
package org.iom.iml.gateway.upstream;

import org.jspecify.annotations.NullMarked;
