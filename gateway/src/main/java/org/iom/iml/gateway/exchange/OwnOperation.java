package org.iom.iml.gateway.exchange;

import java.util.Map;
import java.util.Set;

/** An operation that the gateway answers itself. */
public interface OwnOperation {

    String operationId();

    /** Parameters that its query may have. */
    default Set<String> queryNames() {
        return Set.of();
    }

    /** Parameters as they stand in the path, still percent-encoded. */
    void answer(Exchange exchange, Map<String, String> parameters);
}
