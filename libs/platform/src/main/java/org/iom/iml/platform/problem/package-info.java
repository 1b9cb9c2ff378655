/** Every error as a problem document (RFC 9457). */
@NullMarked
package org.iom.iml.platform.problem;

import org.jspecify.annotations.NullMarked;
