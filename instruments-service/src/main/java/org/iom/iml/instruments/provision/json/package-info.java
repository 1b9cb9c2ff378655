/** Reading and writing of the registry's own JSON for provisions. */
@NullMarked
package org.iom.iml.instruments.provision.json;

import org.jspecify.annotations.NullMarked;
