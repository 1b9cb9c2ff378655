/** What is found by words, over everything that the registry publishes. */
@NullMarked
package org.iom.iml.instruments.search;

import org.jspecify.annotations.NullMarked;
