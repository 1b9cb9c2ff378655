/** Migration of a database to the schema of the service about to start, in a process of its own. */
@NullMarked
package org.iom.iml.platform.schema;

import org.jspecify.annotations.NullMarked;
