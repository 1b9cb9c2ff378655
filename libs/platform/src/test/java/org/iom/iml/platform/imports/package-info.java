@NullMarked
package org.iom.iml.platform.imports;

import org.jspecify.annotations.NullMarked;
