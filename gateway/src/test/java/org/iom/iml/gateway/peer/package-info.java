/** The other ends of the gateway in its tests: real HTTP servers behind it and raw sockets in front of it. */
@NullMarked
package org.iom.iml.gateway.peer;

import org.jspecify.annotations.NullMarked;
