/** Every error that the gateway itself makes, as RFC 9457 tells it. */
@NullMarked
package org.iom.iml.gateway.problem;

import org.jspecify.annotations.NullMarked;
