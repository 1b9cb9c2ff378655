/** Local copies of code lists owned by another service, maintained from its facts. */
@NullMarked
package org.iom.iml.platform.known;

import org.jspecify.annotations.NullMarked;
