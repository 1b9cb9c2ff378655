/** In which language a caller is answered, and what our sentences are in it. */
@NullMarked
package org.iom.iml.language;

import org.jspecify.annotations.NullMarked;
