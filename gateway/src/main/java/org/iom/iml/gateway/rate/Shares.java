package org.iom.iml.gateway.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.problem.Problem;

/** The caller's share of the suite: over time, and at one time. */
@ApplicationScoped
public class Shares {

    private final RateLimit rates;
    private final AtOnce atOnce;

    Shares(RateLimit rates, AtOnce atOnce) {
        this.rates = rates;
        this.atOnce = atOnce;
    }

    /** Takes the request from what its caller may ask for over time. */
    public Optional<Problem> ofRequests(Exchange exchange) {
        return rates.take(exchange);
    }

    /** Counts the request until it is over among those that its caller has under way. */
    public Optional<Problem> atOnce(Exchange exchange) {
        return atOnce.take(exchange);
    }
}
