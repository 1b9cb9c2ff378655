@NullMarked
package org.iom.iml.training.edition;

import org.jspecify.annotations.NullMarked;
