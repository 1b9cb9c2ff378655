/** The listening socket and the path of a request from there. */
@NullMarked
package org.iom.iml.gateway.door;

import org.jspecify.annotations.NullMarked;
