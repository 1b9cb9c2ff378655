/** Participants in instruments, their names in many tongues, and how a written name finds its participant. */
@NullMarked
package org.iom.iml.instruments.party;

import org.jspecify.annotations.NullMarked;
