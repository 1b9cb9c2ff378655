package org.iom.iml.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;

/** A check that rejects unknown query parameters of the gateway's own operations, as the services do for theirs. */
final class QueryNames {

    private QueryNames() {}

    static Optional<Problem> refusal(HttpServerRequest request, Set<String> known) {
        return request.params().names().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> Problem.of(
                                ProblemKind.INVALID_PARAMETER, "The query has a parameter that is not known here.")
                        .at(List.of(new Problem.Place(
                                "?" + name,
                                ProblemKind.INVALID_PARAMETER.code(),
                                "not known here; known are " + new TreeSet<>(known)))));
    }
}
