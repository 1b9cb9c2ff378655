/** The words of texts, as indexes keep them and searches ask for them, in one way for every service. */
@NullMarked
package org.iom.iml.platform.search;

import org.jspecify.annotations.NullMarked;
