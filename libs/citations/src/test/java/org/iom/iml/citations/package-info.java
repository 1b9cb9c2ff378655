@NullMarked
package org.iom.iml.citations;

import org.jspecify.annotations.NullMarked;
