package org.iom.iml.gateway.upstream;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import org.iom.iml.gateway.operation.Kind;
import org.iom.iml.gateway.operation.Operation;

/** The limits of one operation: bytes of its body, time to upload it, time until the response begins. */
record Bounds(long body, Duration upload, Duration response) {

    static Bounds of(Operation operation, HttpServerRequest request, UpstreamSettings settings) {
        Duration usual = settings.deadlines().getOrDefault(Kind.of(operation, request), Duration.ofSeconds(30));
        Duration response = settings.responseDeadlines().getOrDefault(operation.id(), usual);
        return operation.takesFile()
                ? new Bounds(settings.importBodyLimit(), settings.importUploadDeadline(), response)
                : new Bounds(settings.bodyLimit(), settings.uploadDeadline(), response);
    }
}
