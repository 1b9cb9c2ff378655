package org.iom.iml.gateway.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.token.Caller;

/** One bucket per client, told to the client as RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers). */
@ApplicationScoped
public class RateLimit {

    private final RateSettings settings;
    private final LoadingCache<String, Bucket> perAddress;
    private final LoadingCache<String, Bucket> perClient;

    RateLimit(RateSettings settings) {
        this.settings = settings;
        this.perAddress = buckets(settings.publicRequests());
        this.perClient = buckets(settings.clientRequests());
    }

    /** Takes one request from the caller's share, says on the response what is left, and refuses when nothing was. */
    public Optional<Problem> take(Caller caller, String address, HttpServerResponse response) {
        boolean isPublic = caller.isPublic();
        Bucket bucket = isPublic ? perAddress.get(address) : perClient.get(caller.client());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        String policy = isPublic ? "\"address\"" : "\"client\"";
        long quota = isPublic ? settings.publicRequests() : settings.clientRequests();
        response.putHeader(
                "RateLimit-Policy",
                policy + ";q=" + quota + ";w=" + settings.window().toSeconds());
        response.putHeader(
                "RateLimit",
                policy + ";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        return probe.isConsumed() ? Optional.empty() : Optional.of(refusal(probe));
    }

    private static Problem refusal(ConsumptionProbe probe) {
        return Problem.of(ProblemKind.RATE_LIMITED, "This client has used up its requests for now.")
                .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private LoadingCache<String, Bucket> buckets(long requests) {
        return Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(settings.window().multipliedBy(2))
                .executor(Runnable::run)
                .build(any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, settings.window()))
                        .build());
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
