/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.declaration;

import org.jspecify.annotations.NullMarked;
