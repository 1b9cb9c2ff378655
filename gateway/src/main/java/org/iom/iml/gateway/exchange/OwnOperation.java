package org.iom.iml.gateway.exchange;

import java.util.Map;

/** An operation that the gateway answers itself. */
public interface OwnOperation {

    String operationId();

    /** Parameters as they stand in the path, still percent-encoded. */
    void answer(Exchange exchange, Map<String, String> parameters);
}
