/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.entryintoforce;

import org.jspecify.annotations.NullMarked;
