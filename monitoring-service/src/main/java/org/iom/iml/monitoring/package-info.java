/**
 * What monitoring bodies recommend to States and what States owe them: recommendations with the State's position and the
 * evidence of what was done about them, and the reports that become due when a State is bound by a treaty.
 */
@NullMarked
package org.iom.iml.monitoring;

import org.jspecify.annotations.NullMarked;
