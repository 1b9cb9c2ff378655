/** Programmes of editions: what is taught when, by whom, with which materials. */
@NullMarked
package org.iom.iml.training.session;

import org.jspecify.annotations.NullMarked;
