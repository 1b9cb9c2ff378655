/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.coverage;

import org.jspecify.annotations.NullMarked;
