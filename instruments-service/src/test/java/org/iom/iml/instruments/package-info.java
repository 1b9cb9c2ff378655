/** What the tests of the registry share. */
@NullMarked
package org.iom.iml.instruments;

import org.jspecify.annotations.NullMarked;
