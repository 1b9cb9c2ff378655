/** Participants tables of the United Nations Treaty Collection, read as they are published. */
@NullMarked
package org.iom.iml.instruments.participation.untc;

import org.jspecify.annotations.NullMarked;
