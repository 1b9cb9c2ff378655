/** Participants in instruments, their names in many languages, and the resolution of written names. */
@NullMarked
package org.iom.iml.instruments.party;

import org.jspecify.annotations.NullMarked;
