/** From which source each instrument is known, until when and how completely, so that absence is told as fact only where it is one. */
@NullMarked
package org.iom.iml.instruments.coverage;

import org.jspecify.annotations.NullMarked;
