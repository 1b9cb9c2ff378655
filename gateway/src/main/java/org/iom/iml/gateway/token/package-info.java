/** Who calls: the bearer token, checked before anything is passed on. */
@NullMarked
package org.iom.iml.gateway.token;

import org.jspecify.annotations.NullMarked;
