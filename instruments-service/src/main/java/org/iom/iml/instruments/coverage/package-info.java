/**
 * The coverage of each instrument: by which sources, up to which date and how completely, so that absence is reported
 * as fact only where it is one.
 */
@NullMarked
package org.iom.iml.instruments.coverage;

import org.jspecify.annotations.NullMarked;
