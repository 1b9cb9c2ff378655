/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.text;

import org.jspecify.annotations.NullMarked;
