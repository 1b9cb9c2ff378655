/** The operations that the contract names; whatever is not among them does not pass. */
@NullMarked
package org.iom.iml.gateway.operation;

import org.jspecify.annotations.NullMarked;
