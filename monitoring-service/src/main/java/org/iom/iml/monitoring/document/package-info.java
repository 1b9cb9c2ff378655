/** Documents of the United Nations by their symbols, and what a symbol says. */
@NullMarked
package org.iom.iml.monitoring.document;

import org.jspecify.annotations.NullMarked;
