package org.iom.iml.instruments.instrument;

import java.util.List;

/** The notice to dependent features, within the transaction, of which facts of an instrument have changed. */
public record Revised(String code, List<String> changed) {

    /** Reports whether the effects of acts and the statuses must be derived again. */
    public boolean movesDates() {
        return changed.contains("finalClauses") || changed.contains("inForceOn");
    }
}
