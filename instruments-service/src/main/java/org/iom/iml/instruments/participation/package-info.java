/** Acts by which participants consent to instruments or leave them, and the status that follows on any date. */
@NullMarked
package org.iom.iml.instruments.participation;

import org.jspecify.annotations.NullMarked;
