/** A State or other party seen over all services at once. */
@NullMarked
package org.iom.iml.gateway.profile;

import org.jspecify.annotations.NullMarked;
