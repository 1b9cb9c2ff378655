/** Shared test support: the suite's servers, tokens, probes and the project's rules. */
@NullMarked
package org.iom.iml.testkit;

import org.jspecify.annotations.NullMarked;
