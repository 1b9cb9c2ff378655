/** Starting, watching and stopping the suite's processes, and cleaning up after a killed launcher. */
@NullMarked
package org.iom.iml.sandbox.launch;

import org.jspecify.annotations.NullMarked;
