@NullMarked
package org.iom.iml.instruments.provision.akn;

import org.jspecify.annotations.NullMarked;
