/** The organizations that co-organize editions. */
@NullMarked
package org.iom.iml.training.partner;

import org.jspecify.annotations.NullMarked;
