@NullMarked
package org.iom.iml.platform.text;

import org.jspecify.annotations.NullMarked;
