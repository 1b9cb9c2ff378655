package org.iom.iml.gateway.upstream;

import java.util.concurrent.atomic.AtomicInteger;

/** A budget of at most one retry in ten requests, so that retries never aggravate a service's trouble. */
final class RetryBudget {

    private static final int PRICE = 10;
    private static final int MOST = 10 * PRICE;

    private final AtomicInteger saved = new AtomicInteger(PRICE);

    void earn() {
        saved.updateAndGet(tenths -> Math.min(MOST, tenths + 1));
    }

    boolean spend() {
        return saved.getAndUpdate(tenths -> tenths >= PRICE ? tenths - PRICE : tenths) >= PRICE;
    }
}
