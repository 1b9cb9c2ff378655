/**
 * The single entrance to the suite, which refuses what the contract does not define, authenticates callers, limits what
 * a call may cost and forwards the rest; it contains no domain rules.
 */
@NullMarked
package org.iom.iml.gateway;

import org.jspecify.annotations.NullMarked;
