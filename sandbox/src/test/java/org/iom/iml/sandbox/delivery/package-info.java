/** What the suite is delivered with, the files for containers and clusters, agrees with the code. */
@NullMarked
package org.iom.iml.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
