/** Tests of the package of the same name. */
@NullMarked
package org.iom.iml.instruments.party;

import org.jspecify.annotations.NullMarked;
