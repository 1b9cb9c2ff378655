/** What pages of other origins may read and do (Fetch Standard, CORS protocol). */
@NullMarked
package org.iom.iml.gateway.cors;

import org.jspecify.annotations.NullMarked;
