/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.platform.problem;

import org.jspecify.annotations.NullMarked;
