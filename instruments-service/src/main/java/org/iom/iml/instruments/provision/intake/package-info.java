/** The intake of texts, from files and from the shipped catalogue. */
@NullMarked
package org.iom.iml.instruments.provision.intake;

import org.jspecify.annotations.NullMarked;
