/** Files of recommendations from the United Nations and from ourselves, and what becomes of their rows. */
@NullMarked
package org.iom.iml.monitoring.intake;

import org.jspecify.annotations.NullMarked;
