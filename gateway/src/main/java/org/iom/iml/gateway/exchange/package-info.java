/** One request and its response, from the first guard to the last byte. */
@NullMarked
package org.iom.iml.gateway.exchange;

import org.jspecify.annotations.NullMarked;
