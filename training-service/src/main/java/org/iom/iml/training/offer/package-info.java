/** The allocation of seats by offer and waiting list, with never more offers than seats. */
@NullMarked
package org.iom.iml.training.offer;

import org.jspecify.annotations.NullMarked;
