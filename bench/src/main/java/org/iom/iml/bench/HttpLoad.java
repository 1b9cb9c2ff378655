package org.iom.iml.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * A load of GET requests to addresses in turn over a number of persistent connections, each sending its next request
 * after the response.
 */
final class HttpLoad implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final int connections;
    private final @Nullable String token;

    HttpLoad(int connections) {
        this(connections, null);
    }

    /**
     * @param token the caller's token; null for none
     */
    HttpLoad(int connections, @Nullable String token) {
        this.token = token;
        this.connections = connections;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setKeepAlive(true)
                .setPipelining(false));
    }

    Measurement run(URI address, Duration time) throws InterruptedException {
        return run(List.of(address), time);
    }

    Measurement run(List<URI> addresses, Duration time) throws InterruptedException {
        Run run = new Run(addresses, System.nanoTime() + time.toNanos());
        for (int i = 0; i < connections; i++) {
            run.next();
        }
        run.done.await();
        return Measurement.of(run.micros, time.toNanos() / 1e9, run.failures.get());
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }

    private final class Run {

        private final List<URI> addresses;
        private final long end;
        private final AtomicInteger sent = new AtomicInteger();
        private final Histogram micros = new ConcurrentHistogram(3);
        private final AtomicLong failures = new AtomicLong();
        private final CountDownLatch done = new CountDownLatch(connections);

        Run(List<URI> addresses, long end) {
            this.addresses = addresses;
            this.end = end;
        }

        void next() {
            long begin = System.nanoTime();
            if (begin >= end) {
                done.countDown();
                return;
            }
            URI address = addresses.get(Math.floorMod(sent.getAndIncrement(), addresses.size()));
            String query = address.getRawQuery() == null ? "" : '?' + address.getRawQuery();
            client.request(HttpMethod.GET, address.getPort(), address.getHost(), address.getRawPath() + query)
                    .compose(request -> token == null
                            ? request.send()
                            : request.putHeader("Authorization", "Bearer " + token)
                                    .send())
                    .compose(response -> response.body().map(body -> response))
                    .onComplete(answer -> {
                        if (answer.succeeded() && isOk(answer.result())) {
                            micros.recordValue((System.nanoTime() - begin) / 1_000);
                        } else {
                            failures.incrementAndGet();
                        }
                        next();
                    });
        }

        private boolean isOk(HttpClientResponse response) {
            return response.statusCode() == 200;
        }
    }
}
