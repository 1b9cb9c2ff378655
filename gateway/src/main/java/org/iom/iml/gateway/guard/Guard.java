package org.iom.iml.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import org.iom.iml.gateway.problem.Problem;

/** A rule on the form of a request, which refuses with a sentence giving the reason. */
public interface Guard {

    /** The guards in the order in which they are applied. */
    List<Guard> ALL = List.of(new MessageFraming(), new RequestTarget(), new HostHeader());

    Optional<Problem> refusal(HttpServerRequest request);

    static Optional<Problem> firstRefusal(HttpServerRequest request) {
        return ALL.stream().flatMap(guard -> guard.refusal(request).stream()).findFirst();
    }
}
