/** A State's training at a glance. */
@NullMarked
package org.iom.iml.training.summary;

import org.jspecify.annotations.NullMarked;
