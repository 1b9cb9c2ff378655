/** Tests of harvesting. */
@NullMarked
package org.iom.iml.instruments.publication.harvest;

import org.jspecify.annotations.NullMarked;
