/** The themes of international migration law: a SKOS thesaurus, with mappings to other vocabularies. */
@NullMarked
package org.iom.iml.instruments.theme;

import org.jspecify.annotations.NullMarked;
