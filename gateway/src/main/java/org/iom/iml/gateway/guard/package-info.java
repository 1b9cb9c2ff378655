/** What a request must not look like, and what is taken off it before it goes on. */
@NullMarked
package org.iom.iml.gateway.guard;

import org.jspecify.annotations.NullMarked;
