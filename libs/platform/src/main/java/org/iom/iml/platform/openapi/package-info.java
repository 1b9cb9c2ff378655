/** Contract content common to every service. */
@NullMarked
package org.iom.iml.platform.openapi;

import org.jspecify.annotations.NullMarked;
