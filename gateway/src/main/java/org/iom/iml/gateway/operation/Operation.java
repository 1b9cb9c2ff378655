package org.iom.iml.gateway.operation;

import io.vertx.core.http.HttpMethod;
import java.util.List;

/** An operation of the contract, whether it requires a token, and the service that answers it. */
public record Operation(String id, HttpMethod method, String template, String service, boolean needsToken) {

    private static final List<String> FILES = List.of("-imports", "/files", "/materials", "/endorsement");

    /** Reports whether the operation accepts a file, so that its body may be large and slow to arrive. */
    public boolean takesFile() {
        return method.equals(HttpMethod.POST) && FILES.stream().anyMatch(template::endsWith);
    }

    /** Reports whether the operation reads public data. */
    public boolean isForEverybody() {
        return method.equals(HttpMethod.GET) && !needsToken;
    }
}
