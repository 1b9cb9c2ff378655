/** The real servers that the suite stands on, started on this machine with nothing installed. */
@NullMarked
package org.iom.iml.testkit.server;

import org.jspecify.annotations.NullMarked;
