/** Tests of the text of instruments. */
@NullMarked
package org.iom.iml.instruments.provision;

import org.jspecify.annotations.NullMarked;
