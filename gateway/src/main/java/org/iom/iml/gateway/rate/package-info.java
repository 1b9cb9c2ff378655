/** How much one client may ask for. */
@NullMarked
package org.iom.iml.gateway.rate;

import org.jspecify.annotations.NullMarked;
