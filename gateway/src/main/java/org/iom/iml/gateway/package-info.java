/**
 * The one door of the suite: it refuses what the contract does not name, checks who calls, bounds what a call may cost,
 * and passes the rest on; it knows no rule of the domain.
 */
@NullMarked
package org.iom.iml.gateway;

import org.jspecify.annotations.NullMarked;
