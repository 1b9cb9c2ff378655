/** Proposals for the Unit's annual programme based on the needs of States, and the decisions on them. */
@NullMarked
package org.iom.iml.training.programme;

import org.jspecify.annotations.NullMarked;
