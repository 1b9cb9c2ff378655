package org.iom.iml.gateway.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Operation;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.token.Caller;

/** The limit on a client's concurrent requests, so that no client occupies a whole service. */
@ApplicationScoped
class AtOnce {

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final RateSettings settings;

    AtOnce(RateSettings settings) {
        this.settings = settings;
    }

    /** Counts the request until it is over, or refuses it where it exceeds the limit. */
    Optional<Problem> take(Exchange exchange) {
        boolean isFile = exchange.operation().map(Operation::takesFile).orElse(false);
        int most = isFile ? settings.filesAtOnce() : settings.atOnce();
        String client = client(exchange) + (isFile ? "/files" : "");
        if (underWay.merge(client, 1, Integer::sum) > most) {
            leave(client);
            return Optional.of(Problem.of(
                            ProblemKind.TOO_MANY_AT_ONCE,
                            "This client has " + most + " requests of this kind under way, which is all it may have.")
                    .retryAfter(Duration.ofSeconds(1)));
        }
        exchange.whenOver(() -> leave(client));
        return Optional.empty();
    }

    private static String client(Exchange exchange) {
        Caller caller = exchange.caller();
        return caller.isPublic() ? "address/" + exchange.address() : "client/" + caller.account();
    }

    private void leave(String client) {
        underWay.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
    }
}
