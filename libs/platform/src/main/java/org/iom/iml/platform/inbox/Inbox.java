package org.iom.iml.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.iom.iml.events.Fact;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.log.Wordless;
import org.iom.iml.platform.problem.DatabaseFailures;
import org.iom.iml.platform.work.Backoff;
import org.jboss.logging.Logger;

/**
 * The inbox of facts: each takes effect once, in the transaction that records it, and in the order of its aggregate.
 * Unknown types are counted and skipped; a fact that keeps failing becomes a dead letter; during a database outage
 * nothing is skipped.
 */
@Singleton
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxRecords records;
    private final Envelopes envelopes;
    private final DeadLetters deadLetters;
    private final Callers callers;
    private final FactTraces traces;

    Inbox(InboxRecords records, Envelopes envelopes, DeadLetters deadLetters, Callers callers, FactTraces traces) {
        this.records = records;
        this.envelopes = envelopes;
        this.deadLetters = deadLetters;
        this.callers = callers;
        this.traces = traces;
    }

    /** Processes a batch; returns when each of its facts has taken effect or become a dead letter. */
    <F extends Fact> void receive(FactConsumer<F> consumer, ConsumerRecords<String, byte[]> batch) {
        List<Arrival<F>> arrivals = new ArrayList<>();
        Reactions reactions = consumer.reactions();
        batch.forEach(message -> open(consumer, reactions, message).ifPresent(arrivals::add));
        callers.asSystem(() -> {
            if (!arrivals.isEmpty() && !tryAll(consumer, arrivals)) {
                arrivals.forEach(arrival -> retry(consumer, arrival));
            }
            return null;
        });
    }

    private record Arrival<F extends Fact>(
            ConsumerRecord<String, byte[]> message, Received<F> received, Reactions reactions) {}

    private <F extends Fact> Optional<Arrival<F>> open(
            FactConsumer<F> consumer, Reactions reactions, ConsumerRecord<String, byte[]> message) {
        try {
            Received<F> received = envelopes.open(consumer, reactions, message);
            return received == null ? Optional.empty() : Optional.of(new Arrival<>(message, received, reactions));
        } catch (IOException | RuntimeException unreadable) {
            deadLetters.put(consumer.name(), message, unreadable);
            return Optional.empty();
        }
    }

    /** Tries the usual path: the whole batch in one transaction. */
    private <F extends Fact> boolean tryAll(FactConsumer<F> consumer, List<Arrival<F>> arrivals) {
        try {
            QuarkusTransaction.requiringNew().run(() -> arrivals.forEach(arrival -> take(consumer, arrival)));
            return true;
        } catch (RuntimeException failed) {
            LOG.infof(
                    "%s takes a batch of %d one by one: %s", consumer.name(), arrivals.size(), Wordless.kinds(failed));
            return false;
        }
    }

    /** Processes facts one by one after a failure, so that only the faulty one becomes a dead letter. */
    private <F extends Fact> void retry(FactConsumer<F> consumer, Arrival<F> arrival) {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> take(consumer, arrival));
                return;
            } catch (RuntimeException failed) {
                if (!DatabaseFailures.isOutage(failed) && backoff.attempts() >= 5) {
                    deadLetters.put(consumer.name(), arrival.message(), failed);
                    return;
                }
                backoff.pause();
            }
        }
    }

    private <F extends Fact> void take(FactConsumer<F> consumer, Arrival<F> arrival) {
        Received<F> received = arrival.received();
        if (records.admit(consumer.name(), received)) {
            traces.within(
                    consumer.name(),
                    arrival.message(),
                    () -> arrival.reactions().take(received));
        }
    }
}
