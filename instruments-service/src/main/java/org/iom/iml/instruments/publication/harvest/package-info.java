/** Publications as other catalogues take them over: OAI-PMH and DCAT. */
@NullMarked
package org.iom.iml.instruments.publication.harvest;

import org.jspecify.annotations.NullMarked;
