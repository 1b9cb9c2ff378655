/** The pages on which a person reads and tries the API. */
@NullMarked
package org.iom.iml.gateway.explorer;

import org.jspecify.annotations.NullMarked;
