/** Our own JSON of provisions, read and written. */
@NullMarked
package org.iom.iml.instruments.provision.json;

import org.jspecify.annotations.NullMarked;
