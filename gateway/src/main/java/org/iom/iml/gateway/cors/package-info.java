/** Access by pages of other origins (Fetch Standard, CORS protocol). */
@NullMarked
package org.iom.iml.gateway.cors;

import org.jspecify.annotations.NullMarked;
