/** Publications in the forms that other catalogues harvest: OAI-PMH and DCAT. */
@NullMarked
package org.iom.iml.instruments.publication.harvest;

import org.jspecify.annotations.NullMarked;
