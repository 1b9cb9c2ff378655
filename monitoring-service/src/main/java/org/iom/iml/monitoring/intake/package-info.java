/** The import of recommendation files, from the United Nations and from this service, and the outcome of their rows. */
@NullMarked
package org.iom.iml.monitoring.intake;

import org.jspecify.annotations.NullMarked;
