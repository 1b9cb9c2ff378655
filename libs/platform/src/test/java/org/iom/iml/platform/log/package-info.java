@NullMarked
package org.iom.iml.platform.log;

import org.jspecify.annotations.NullMarked;
