/** Text utilities: languages, code lists, and the stored forms of texts. */
@NullMarked
package org.iom.iml.instruments.text;

import org.jspecify.annotations.NullMarked;
