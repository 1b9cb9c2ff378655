package org.iom.iml.gateway.upstream;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Two successive deadlines: for the client to send the request, then for the service to begin the response. */
final class Deadlines {

    private final Vertx vertx;
    private final Duration response;
    private final Runnable expired;
    private long timer;
    private boolean met;

    Deadlines(Vertx vertx, Duration upload, Duration response, Runnable expired) {
        this.vertx = vertx;
        this.response = response;
        this.expired = expired;
        this.timer = vertx.setTimer(upload.toMillis(), id -> expired.run());
    }

    void uploaded() {
        vertx.cancelTimer(timer);
        if (!met) {
            timer = vertx.setTimer(response.toMillis(), id -> expired.run());
        }
    }

    void met() {
        met = true;
        vertx.cancelTimer(timer);
    }
}
