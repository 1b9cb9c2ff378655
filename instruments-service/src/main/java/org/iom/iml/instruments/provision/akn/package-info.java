/** Akoma Ntoso 3.0, read and written. */
@NullMarked
package org.iom.iml.instruments.provision.akn;

import org.jspecify.annotations.NullMarked;
