/** The text of instruments: provisions under stable addresses, their force, and what joins them. */
@NullMarked
package org.iom.iml.instruments.provision;

import org.jspecify.annotations.NullMarked;
