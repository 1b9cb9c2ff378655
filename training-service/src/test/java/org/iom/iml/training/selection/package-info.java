@NullMarked
package org.iom.iml.training.selection;

import org.jspecify.annotations.NullMarked;
