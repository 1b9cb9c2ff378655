/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.participation.act;

import org.jspecify.annotations.NullMarked;
