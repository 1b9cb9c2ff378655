/** The reading of participants tables of the United Nations Treaty Collection, as published. */
@NullMarked
package org.iom.iml.instruments.participation.untc;

import org.jspecify.annotations.NullMarked;
