/** Starts, watches and stops the processes of the suite, and clears up after a launcher that was killed. */
@NullMarked
package org.iom.iml.sandbox.launch;

import org.jspecify.annotations.NullMarked;
