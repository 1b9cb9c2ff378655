package org.iom.iml.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;

/** The rule that there is exactly one Host field (RFC 9112 3.2), with a valid host. */
final class HostHeader implements Guard {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");

    @Override
    public Optional<Problem> refusal(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(ProblemKind.HOST_REFUSED, "The request must name exactly one host."));
    }
}
