/** The courses on offer, from draft to retirement. */
@NullMarked
package org.iom.iml.training.course;

import org.jspecify.annotations.NullMarked;
