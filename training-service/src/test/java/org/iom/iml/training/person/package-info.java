@NullMarked
package org.iom.iml.training.person;

import org.jspecify.annotations.NullMarked;
