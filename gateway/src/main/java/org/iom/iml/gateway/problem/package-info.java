/** The gateway's own errors in the form of RFC 9457. */
@NullMarked
package org.iom.iml.gateway.problem;

import org.jspecify.annotations.NullMarked;
