/** The operations defined by the contract; nothing else passes. */
@NullMarked
package org.iom.iml.gateway.operation;

import org.jspecify.annotations.NullMarked;
