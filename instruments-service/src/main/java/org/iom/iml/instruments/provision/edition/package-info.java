/** Editions of an instrument's text: their provisions, and the rules that these must meet. */
@NullMarked
package org.iom.iml.instruments.provision.edition;

import org.jspecify.annotations.NullMarked;
