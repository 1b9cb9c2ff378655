package org.iom.iml.gateway.operation;

import io.vertx.core.http.HttpMethod;

/** One operation of the contract, whether it needs a token, and the service that answers it. */
public record Operation(String id, HttpMethod method, String template, String service, boolean needsToken) {

    /** A file is posted here, so the body may be large and its arrival may take long. */
    public boolean takesFile() {
        return method.equals(HttpMethod.POST) && (template.endsWith("-imports") || template.endsWith("/files"));
    }

    /** Reads what is public. */
    public boolean isForEverybody() {
        return method.equals(HttpMethod.GET) && !needsToken;
    }
}
