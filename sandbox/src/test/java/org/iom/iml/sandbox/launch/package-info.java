@NullMarked
package org.iom.iml.sandbox.launch;

import org.jspecify.annotations.NullMarked;
