@NullMarked
package org.iom.iml.training.programme;

import org.jspecify.annotations.NullMarked;
