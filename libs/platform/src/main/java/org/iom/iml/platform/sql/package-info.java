/** Rows for PostgreSQL in great number. */
@NullMarked
package org.iom.iml.platform.sql;

import org.jspecify.annotations.NullMarked;
