/** Named groups of instruments and parties: treaty groups, regions and regional organizations. */
@NullMarked
package org.iom.iml.instruments.group;

import org.jspecify.annotations.NullMarked;
