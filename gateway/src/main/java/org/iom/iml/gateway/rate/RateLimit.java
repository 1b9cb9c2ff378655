package org.iom.iml.gateway.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.operation.Kind;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;

/**
 * A token bucket for each client and kind of operation, reported in RateLimit and RateLimit-Policy
 * (draft-ietf-httpapi-ratelimit-headers). Costly requests are charged by the time they take, not by number.
 */
@ApplicationScoped
class RateLimit {

    private static final Set<Kind> COSTLY = EnumSet.of(Kind.QUESTION, Kind.EXPORT, Kind.SEARCH);

    private final RateSettings settings;
    private final LoadingCache<Share, Bucket> buckets;

    private record Share(Kind kind, boolean isAddress, String caller) {}

    RateLimit(RateSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(settings.window().multipliedBy(2))
                .executor(Runnable::run)
                .build(this::bucket);
    }

    /**
     * Takes one request from the caller's quota, reports what remains in the response, and refuses when nothing was
     * left.
     */
    Optional<Problem> take(Exchange exchange) {
        Kind kind = exchange.operation()
                .map(operation -> Kind.of(operation, exchange.request()))
                .orElse(Kind.READ);
        boolean isAddress = exchange.caller().isPublic();
        Share share = new Share(
                kind,
                isAddress,
                isAddress ? exchange.address() : exchange.caller().account());
        Bucket bucket = buckets.get(share);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        tell(exchange, share, probe);
        if (!probe.isConsumed()) {
            return Optional.of(refusal(share, probe));
        }
        if (COSTLY.contains(kind)) {
            exchange.whenOver(() -> chargeTime(bucket, exchange.nanosSoFar()));
        }
        return Optional.empty();
    }

    /**
     * Charges each second begun after the first, which is already paid; any excess over the quota delays the next
     * request.
     */
    private static void chargeTime(Bucket bucket, long nanos) {
        long more = Duration.ofNanos(nanos).toSeconds();
        if (more > 0) {
            bucket.consumeIgnoringRateLimits(more);
        }
    }

    private void tell(Exchange exchange, Share share, ConsumptionProbe probe) {
        String policy = '"'
                + (share.isAddress() ? "address-" : "client-")
                + share.kind().code()
                + '"';
        exchange.response()
                .putHeader(
                        "RateLimit-Policy",
                        policy + ";q=" + quota(share) + ";w="
                                + settings.window().toSeconds())
                .putHeader(
                        "RateLimit",
                        policy + ";r=" + Math.max(0, probe.getRemainingTokens()) + ";t="
                                + seconds(probe.getNanosToWaitForReset()));
    }

    private static Problem refusal(Share share, ConsumptionProbe probe) {
        return Problem.of(
                        ProblemKind.RATE_LIMITED,
                        "This client has used up what it may ask of this kind (%s) for now."
                                .formatted(share.kind().name().toLowerCase(Locale.ROOT)))
                .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private long quota(Share share) {
        RateSettings.Quota quota = settings.quotas().get(share.kind());
        if (quota == null) {
            throw new IllegalStateException("No gateway.rate.quotas are set for " + share.kind());
        }
        return share.isAddress() ? quota.address() : quota.client();
    }

    private Bucket bucket(Share share) {
        long requests = quota(share);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, settings.window()))
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
