/**
 * How the bodies grade what States did about recommendations: their schemes, in versions, and the grades given, each on
 * its own recommendation.
 */
@NullMarked
package org.iom.iml.monitoring.followup;

import org.jspecify.annotations.NullMarked;
