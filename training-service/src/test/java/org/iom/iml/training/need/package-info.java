@NullMarked
package org.iom.iml.training.need;

import org.jspecify.annotations.NullMarked;
