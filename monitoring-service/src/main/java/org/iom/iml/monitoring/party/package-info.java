/** The resolution of State names found in files to parties, for which instruments-service is asked. */
@NullMarked
package org.iom.iml.monitoring.party;

import org.jspecify.annotations.NullMarked;
