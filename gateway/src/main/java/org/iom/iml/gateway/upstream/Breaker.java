package org.iom.iml.gateway.upstream;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;
import org.jboss.logging.Logger;

/** A circuit breaker that relieves a failing service and spares its callers the wait; each service has its own. */
final class Breaker {

    private static final Logger LOG = Logger.getLogger(Breaker.class);

    private final TypedGuard<CompletionStage<Void>> guard;
    private final Problem open;

    Breaker(String service, UpstreamSettings settings) {
        Duration delay = settings.breakerDelay();
        open = Problem.of(
                        ProblemKind.UPSTREAM_UNAVAILABLE,
                        "The service behind this operation has failed repeatedly and is temporarily not called.")
                .retryAfter(delay);
        guard = TypedGuard.create(new TypeLiteral<CompletionStage<Void>>() {})
                .withDescription(service)
                .withThreadOffload(false)
                .withCircuitBreaker()
                .failOn(UpstreamFault.class)
                .requestVolumeThreshold(settings.breakerWindow())
                .failureRatio(settings.breakerRatio())
                .delay(delay.toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> told(service, state))
                .done()
                .build();
    }

    /** Runs the action, or fails at once with {@link Refused} while the circuit is open. */
    <T> Future<T> guarded(Supplier<Future<T>> action) {
        Promise<T> outcome = Promise.promise();
        guard.get(() -> {
                    Future<T> running = action.get();
                    running.onComplete(outcome);
                    return running.<Void>mapEmpty().toCompletionStage();
                })
                .whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        outcome.tryFail(new Refused(open));
                    }
                });
        return outcome.future();
    }

    private static void told(String service, CircuitBreakerState state) {
        LOG.warnf("The breaker of %s is %s", service, state);
    }
}
