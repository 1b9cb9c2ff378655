@NullMarked
package org.iom.iml.sandbox.load;

import org.jspecify.annotations.NullMarked;
