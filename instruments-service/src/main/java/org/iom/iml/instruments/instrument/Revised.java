package org.iom.iml.instruments.instrument;

import java.util.List;

/** Tells the features above, in the transaction of the change, which facts of an instrument changed. */
public record Revised(String code, List<String> changed) {

    /** Whether effects of acts and statuses have to be derived anew. */
    public boolean movesDates() {
        return changed.contains("finalClauses") || changed.contains("inForceOn");
    }
}
