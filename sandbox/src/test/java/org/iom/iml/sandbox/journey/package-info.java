/** What people do with the whole suite, over real processes, through the gateway and the generated client. */
@NullMarked
package org.iom.iml.sandbox.journey;

import org.jspecify.annotations.NullMarked;
