/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.group;

import org.jspecify.annotations.NullMarked;
