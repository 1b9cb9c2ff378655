/** Forms of request that are refused, and header fields that are removed before a request is forwarded. */
@NullMarked
package org.iom.iml.gateway.guard;

import org.jspecify.annotations.NullMarked;
