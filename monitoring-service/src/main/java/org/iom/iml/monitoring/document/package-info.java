/** United Nations documents by symbol, and the reading of symbols. */
@NullMarked
package org.iom.iml.monitoring.document;

import org.jspecify.annotations.NullMarked;
