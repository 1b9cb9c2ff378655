/** Error responses as problem documents (RFC 9457). */
@NullMarked
package org.iom.iml.platform.problem;

import org.jspecify.annotations.NullMarked;
