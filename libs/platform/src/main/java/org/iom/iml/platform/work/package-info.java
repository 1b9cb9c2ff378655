/** Work that goes on beside the requests: woken after commits, patient with outages. */
@NullMarked
package org.iom.iml.platform.work;

import org.jspecify.annotations.NullMarked;
