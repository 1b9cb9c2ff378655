package org.iom.iml.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import org.iom.iml.gateway.problem.Problem;

/** A rule on the form of a request; it refuses with the sentence that says why. */
public interface Guard {

    /** In the order in which they are asked. */
    List<Guard> ALL = List.of(new MessageFraming(), new RequestTarget(), new HostHeader());

    Optional<Problem> refusal(HttpServerRequest request);

    static Optional<Problem> firstRefusal(HttpServerRequest request) {
        return ALL.stream().flatMap(guard -> guard.refusal(request).stream()).findFirst();
    }
}
