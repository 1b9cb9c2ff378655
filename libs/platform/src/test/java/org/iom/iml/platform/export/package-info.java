@NullMarked
package org.iom.iml.platform.export;

import org.jspecify.annotations.NullMarked;
