@NullMarked
package org.iom.iml.language;

import org.jspecify.annotations.NullMarked;
