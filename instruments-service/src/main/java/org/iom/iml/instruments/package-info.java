/** The registry: which instruments and participants exist, and who is bound by what on which date. */
@NullMarked
package org.iom.iml.instruments;

import org.jspecify.annotations.NullMarked;
