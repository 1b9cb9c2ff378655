/** Tests of the thesaurus. */
@NullMarked
package org.iom.iml.instruments.theme;

import org.jspecify.annotations.NullMarked;
