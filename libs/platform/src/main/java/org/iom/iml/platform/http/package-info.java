/** HTTP behaviour common to all endpoints: preconditions, known parameters, links and the form of JSON. */
@NullMarked
package org.iom.iml.platform.http;

import org.jspecify.annotations.NullMarked;
