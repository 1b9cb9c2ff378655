package org.iom.iml.gateway.exchange;

import java.util.Map;
import java.util.Set;

/** An operation that the gateway answers itself. */
public interface OwnOperation {

    String operationId();

    /** Returns the query parameters that it accepts. */
    default Set<String> queryNames() {
        return Set.of();
    }

    /** Answers the request; {@code parameters} are those of the path, still percent-encoded. */
    void answer(Exchange exchange, Map<String, String> parameters);
}
