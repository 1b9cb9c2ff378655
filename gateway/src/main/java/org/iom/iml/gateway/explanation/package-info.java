/** The meaning of each problem, for people and machines, as documented in docs/problems.md. */
@NullMarked
package org.iom.iml.gateway.explanation;

import org.jspecify.annotations.NullMarked;
