/** The log of acts: what may be done, in what order, from when it has effect, and what of it counts. */
@NullMarked
package org.iom.iml.instruments.participation.act;

import org.jspecify.annotations.NullMarked;
