/** The history of an aggregate: what happened, when, and through which client. */
@NullMarked
package org.iom.iml.platform.history;

import org.jspecify.annotations.NullMarked;
