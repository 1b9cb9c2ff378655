@NullMarked
package org.iom.iml.platform.schema;

import org.jspecify.annotations.NullMarked;
