/** Authentication of the caller by bearer token, before anything is forwarded. */
@NullMarked
package org.iom.iml.gateway.token;

import org.jspecify.annotations.NullMarked;
