/** Reading and writing of Akoma Ntoso 3.0. */
@NullMarked
package org.iom.iml.instruments.provision.akn;

import org.jspecify.annotations.NullMarked;
