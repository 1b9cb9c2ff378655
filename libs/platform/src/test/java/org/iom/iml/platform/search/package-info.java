@NullMarked
package org.iom.iml.platform.search;

import org.jspecify.annotations.NullMarked;
