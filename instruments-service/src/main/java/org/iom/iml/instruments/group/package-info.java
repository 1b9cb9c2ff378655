/** Instruments and parties that are spoken of together: groups of treaties, regions and regional organizations. */
@NullMarked
package org.iom.iml.instruments.group;

import org.jspecify.annotations.NullMarked;
