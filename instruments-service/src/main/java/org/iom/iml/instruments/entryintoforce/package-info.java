/** When instruments enter into force, for themselves and for parties, computed from final clauses step by step. */
@NullMarked
package org.iom.iml.instruments.entryintoforce;

import org.jspecify.annotations.NullMarked;
