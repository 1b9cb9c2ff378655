/** Full-text search over everything that the registry publishes. */
@NullMarked
package org.iom.iml.instruments.search;

import org.jspecify.annotations.NullMarked;
