/** What the contract of every service has in common. */
@NullMarked
package org.iom.iml.platform.openapi;

import org.jspecify.annotations.NullMarked;
