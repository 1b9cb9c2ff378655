/** The real servers that the suite depends on, started on this machine without installation. */
@NullMarked
package org.iom.iml.testkit.server;

import org.jspecify.annotations.NullMarked;
