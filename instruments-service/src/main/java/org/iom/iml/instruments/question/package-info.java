/** Questions to the registry as a whole: status of parties, missing participation, and recent changes. */
@NullMarked
package org.iom.iml.instruments.question;

import org.jspecify.annotations.NullMarked;
