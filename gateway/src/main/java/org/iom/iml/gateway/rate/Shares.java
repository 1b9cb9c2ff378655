package org.iom.iml.gateway.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.problem.Problem;

/** The caller's share of the suite's capacity, over time and at any one time. */
@ApplicationScoped
public class Shares {

    private final RateLimit rates;
    private final AtOnce atOnce;

    Shares(RateLimit rates, AtOnce atOnce) {
        this.rates = rates;
        this.atOnce = atOnce;
    }

    /** Takes the request from the caller's quota over time. */
    public Optional<Problem> ofRequests(Exchange exchange) {
        return rates.take(exchange);
    }

    /** Counts the request among the caller's concurrent requests until it is over. */
    public Optional<Problem> atOnce(Exchange exchange) {
        return atOnce.take(exchange);
    }
}
