/** The manners of every endpoint: preconditions, known parameters, links, the shape of the contract. */
@NullMarked
package org.iom.iml.platform.http;

import org.jspecify.annotations.NullMarked;
