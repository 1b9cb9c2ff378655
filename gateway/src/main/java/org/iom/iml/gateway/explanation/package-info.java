/** What each problem means, for people and for machines, as docs/problems.md tells it. */
@NullMarked
package org.iom.iml.gateway.explanation;

import org.jspecify.annotations.NullMarked;
