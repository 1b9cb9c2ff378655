/** The language in which a caller is answered, and the translations of the API's sentences. */
@NullMarked
package org.iom.iml.language;

import org.jspecify.annotations.NullMarked;
