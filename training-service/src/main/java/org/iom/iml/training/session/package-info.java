/** Programmes of editions: what is taught, when, by whom and with which materials. */
@NullMarked
package org.iom.iml.training.session;

import org.jspecify.annotations.NullMarked;
