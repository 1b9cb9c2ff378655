/** The text of instruments: provisions at stable addresses, their legal force, and the links between them. */
@NullMarked
package org.iom.iml.instruments.provision;

import org.jspecify.annotations.NullMarked;
