/**
 * The entry into force of instruments, in general and for individual parties, computed step by step from their final
 * clauses.
 */
@NullMarked
package org.iom.iml.instruments.entryintoforce;

import org.jspecify.annotations.NullMarked;
