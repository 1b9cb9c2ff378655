/** In which language a caller is answered. */
@NullMarked
package org.iom.iml.gateway.language;

import org.jspecify.annotations.NullMarked;
