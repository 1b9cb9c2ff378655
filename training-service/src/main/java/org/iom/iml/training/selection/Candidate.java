package org.iom.iml.training.selection;

import java.util.Map;
import java.util.UUID;
import org.iom.iml.training.offer.QuotaAttribute;

/**
 * Somebody who can be chosen: of the person only what a selection may look at.
 *
 * @param attributes those that are said
 */
record Candidate(UUID application, Map<QuotaAttribute, String> attributes) {

    Candidate {
        attributes = Map.copyOf(attributes);
    }

    boolean is(QuotaAttribute attribute, String value) {
        return value.equals(attributes.get(attribute));
    }
}
