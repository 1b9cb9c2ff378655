/** Access to PostgreSQL beside the entity manager: rows read and written by SQL, and bulk rows sent by COPY. */
@NullMarked
package org.iom.iml.platform.sql;

import org.jspecify.annotations.NullMarked;
