/** The log of confidential reads, to which the service can append but which it can neither read nor alter. */
@NullMarked
package org.iom.iml.platform.audit;

import org.jspecify.annotations.NullMarked;
