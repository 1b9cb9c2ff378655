@NullMarked
package org.iom.iml.training.course;

import org.jspecify.annotations.NullMarked;
