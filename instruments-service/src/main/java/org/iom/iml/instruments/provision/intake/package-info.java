/** Texts that come in: by file and with the service. */
@NullMarked
package org.iom.iml.instruments.provision.intake;

import org.jspecify.annotations.NullMarked;
