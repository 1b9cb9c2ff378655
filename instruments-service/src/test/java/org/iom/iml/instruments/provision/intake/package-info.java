@NullMarked
package org.iom.iml.instruments.provision.intake;

import org.jspecify.annotations.NullMarked;
