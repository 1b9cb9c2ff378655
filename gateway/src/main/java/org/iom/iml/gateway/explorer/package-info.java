/** The pages for reading and trying out the API. */
@NullMarked
package org.iom.iml.gateway.explorer;

import org.jspecify.annotations.NullMarked;
