/** What happened to an aggregate, when, and by which client. */
@NullMarked
package org.iom.iml.platform.history;

import org.jspecify.annotations.NullMarked;
