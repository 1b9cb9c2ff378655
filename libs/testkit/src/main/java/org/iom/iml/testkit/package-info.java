/** What tests share: the servers of the suite, tokens, probes and the rules of the house. */
@NullMarked
package org.iom.iml.testkit;

import org.jspecify.annotations.NullMarked;
