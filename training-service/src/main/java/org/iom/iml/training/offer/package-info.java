/** Seats: who is offered one, who waits for one, and that there are never more offers than seats. */
@NullMarked
package org.iom.iml.training.offer;

import org.jspecify.annotations.NullMarked;
