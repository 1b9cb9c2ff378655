@NullMarked
package org.iom.iml.training;

import org.jspecify.annotations.NullMarked;
