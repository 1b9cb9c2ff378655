/** Copies of code lists that another service owns, kept from its facts. */
@NullMarked
package org.iom.iml.platform.known;

import org.jspecify.annotations.NullMarked;
