/** The profile of a State or other party across all services. */
@NullMarked
package org.iom.iml.gateway.profile;

import org.jspecify.annotations.NullMarked;
