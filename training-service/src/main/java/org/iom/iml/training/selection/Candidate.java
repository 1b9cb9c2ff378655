package org.iom.iml.training.selection;

import java.util.Map;
import java.util.UUID;
import org.iom.iml.training.offer.QuotaAttribute;

/**
 * A candidate for selection, reduced to what a selection may take into account.
 *
 * @param attributes the attributes that are stated
 */
record Candidate(UUID application, Map<QuotaAttribute, String> attributes) {

    Candidate {
        attributes = Map.copyOf(attributes);
    }

    boolean is(QuotaAttribute attribute, String value) {
        return value.equals(attributes.get(attribute));
    }
}
