/** A text of an instrument as somebody delivers it: its provisions, and what must hold of them. */
@NullMarked
package org.iom.iml.instruments.provision.edition;

import org.jspecify.annotations.NullMarked;
