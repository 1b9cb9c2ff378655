package org.iom.iml.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.platform.log.Wordless;
import org.iom.iml.platform.outbox.PendingFacts.Pending;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The publisher of committed facts to the service's topic, each at least once and those of an aggregate in order. */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final PendingFacts facts;
    private final OutboxSignal signal;
    private final FactProducer producer;
    private final String service;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(
            PendingFacts facts,
            OutboxSignal signal,
            FactProducer producer,
            @ConfigProperty(name = "iml.service") String service) {
        this.facts = facts;
        this.signal = signal;
        this.producer = producer;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopping) {
            try {
                if (!relay()) {
                    signal.await(POLL);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.warnf("Facts wait in the outbox: %s", Wordless.kinds(failed));
                pause();
            }
        }
        facts.release();
    }

    /** Publishes the next facts and reports whether there were any. */
    private boolean relay() throws InterruptedException {
        List<Pending> next = facts.next();
        List<Future<RecordMetadata>> sent = next.stream()
                .map(fact -> producer.send(CloudEvents.of(fact, service + ".events", "/" + service)))
                .toList();
        producer.flush();
        List<Pending> acked = new ArrayList<>();
        ExecutionException lost = null;
        for (int i = 0; i < next.size(); i++) {
            try {
                sent.get(i).get();
                acked.add(next.get(i));
            } catch (ExecutionException failed) {
                lost = failed;
            }
        }
        facts.published(acked);
        if (lost != null) {
            throw new IllegalStateException(lost.getCause());
        }
        return !next.isEmpty();
    }

    private void pause() {
        try {
            signal.await(POLL.multipliedBy(4));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
