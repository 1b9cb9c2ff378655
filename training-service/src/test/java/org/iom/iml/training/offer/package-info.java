@NullMarked
package org.iom.iml.training.offer;

import org.jspecify.annotations.NullMarked;
