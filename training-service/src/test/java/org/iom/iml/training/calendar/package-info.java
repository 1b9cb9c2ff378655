@NullMarked
package org.iom.iml.training.calendar;

import org.jspecify.annotations.NullMarked;
