package org.iom.iml.gateway.door;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iom.iml.gateway.cors.Cors;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.guard.ForgeableHeaders;
import org.iom.iml.gateway.guard.Guard;
import org.iom.iml.gateway.guard.HopByHopHeaders;
import org.iom.iml.gateway.guard.StrictHead;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.problem.Refused;
import org.iom.iml.gateway.rate.Shares;
import org.iom.iml.gateway.token.BearerToken;
import org.jboss.logging.Logger;

/**
 * The sequence of checks on a request: its form, the pages, the caller, the caller's quota, and only then the contract.
 */
@ApplicationScoped
class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    private final Pages pages;
    private final BearerToken tokens;
    private final Shares shares;
    private final Contract contract;
    private final Cors cors;

    FrontDoor(Pages pages, BearerToken tokens, Shares shares, Contract contract, Cors cors) {
        this.pages = pages;
        this.tokens = tokens;
        this.shares = shares;
        this.contract = contract;
        this.cors = cors;
    }

    void open(Exchange exchange) {
        answered(exchange, () -> {
            Optional<Problem> refusal = Guard.firstRefusal(exchange.request());
            if (refusal.isPresent()) {
                exchange.refuse(refusal.get());
            } else if (!pages.serve(exchange)) {
                HopByHopHeaders.strip(exchange.request().headers());
                ForgeableHeaders.strip(exchange.request().headers());
                contract.recognize(exchange);
                exchange.request().pause();
                tokens.check(exchange.request())
                        .onComplete(checked -> answered(exchange, () -> {
                            if (checked.succeeded()) {
                                exchange.madeBy(checked.result());
                                admit(exchange, Optional.empty());
                            } else {
                                admit(exchange, Optional.of(problem(checked.cause())));
                            }
                        }));
            }
        });
    }

    /** Counts the request against the quota, even when its token is invalid. */
    private void admit(Exchange exchange, Optional<Problem> badToken) {
        if (exchange.isOver()) {
            return;
        }
        shares.ofRequests(exchange)
                .or(() -> badToken)
                .or(() -> shares.atOnce(exchange))
                .ifPresentOrElse(exchange::refuse, () -> contract.carryOut(exchange));
    }

    /** Refuses input that could not be parsed as a request. */
    void refuseUnreadable(Exchange exchange) {
        exchange.refuse(
                switch (exchange.request().decoderResult().cause()) {
                    case TooLongHttpLineException line ->
                        Problem.of(ProblemKind.TARGET_TOO_LONG, "The request target is too long.");
                    case TooLongHttpHeaderException fields ->
                        Problem.of(ProblemKind.HEADERS_TOO_LARGE, "The header fields are too large.");
                    case StrictHead.OtherVersion version ->
                        Problem.of(ProblemKind.HTTP_VERSION_NOT_SUPPORTED, "This gateway speaks HTTP/1.1.");
                    case StrictHead.MalformedHead malformed ->
                        Problem.of(ProblemKind.MALFORMED_REQUEST, String.valueOf(malformed.getMessage()));
                    case null, default -> Problem.of(ProblemKind.MALFORMED_REQUEST, "The request is not HTTP/1.1.");
                });
    }

    /** Completes the head of any response just before it is written. */
    void completeHead(Exchange exchange) {
        cors.complete(exchange);
    }

    private static void answered(Exchange exchange, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            exchange.refuse(problem(failure));
        }
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        LOG.error("The gateway failed", failure);
        return Problem.of(ProblemKind.INTERNAL_ERROR, "The gateway failed.");
    }
}
