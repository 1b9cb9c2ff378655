/** The listening socket and the way of a request from it. */
@NullMarked
package org.iom.iml.gateway.door;

import org.jspecify.annotations.NullMarked;
