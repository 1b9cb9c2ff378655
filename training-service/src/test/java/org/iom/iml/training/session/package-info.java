@NullMarked
package org.iom.iml.training.session;

import org.jspecify.annotations.NullMarked;
