/** Themes of international migration law: a thesaurus in the sense of SKOS, and what other vocabularies call the same. */
@NullMarked
package org.iom.iml.instruments.theme;

import org.jspecify.annotations.NullMarked;
