/** Names of States in files, and the parties that they mean; instruments-service knows. */
@NullMarked
package org.iom.iml.monitoring.party;

import org.jspecify.annotations.NullMarked;
