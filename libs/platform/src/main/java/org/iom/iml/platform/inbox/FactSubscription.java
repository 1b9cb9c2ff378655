package org.iom.iml.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.platform.work.Backoff;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A subscription that feeds one consumer from its topic and acknowledges what has been processed. */
final class FactSubscription<F extends Fact> {

    private static final Logger LOG = Logger.getLogger(FactSubscription.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    /** The maximum interval between polls, longer than any outage during which a consumer holds its batch. */
    private static final int MAX_PAUSE_MS = 30 * 60 * 1000;

    private final Inbox inbox;
    private final FactConsumer<F> consumer;
    private final String bootstrapServers;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> kafka;

    FactSubscription(Inbox inbox, FactConsumer<F> consumer, String bootstrapServers) {
        this.inbox = inbox;
        this.consumer = consumer;
        this.bootstrapServers = bootstrapServers;
        this.thread = Thread.ofPlatform().name(consumer.name()).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Lets the current batch finish, takes no other, and leaves the group. */
    void stop() {
        stopping = true;
        KafkaConsumer<String, byte[]> polling = kafka;
        if (polling != null) {
            polling.wakeup();
        }
    }

    /** Waits for the end, then interrupts a batch that is held up by an outage; the next process will read it again. */
    void join(Duration patience) throws InterruptedException {
        if (!thread.join(patience)) {
            thread.interrupt();
            thread.join(CLOSE);
        }
    }

    private void run() {
        Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
        while (!stopping) {
            try (KafkaConsumer<String, byte[]> opened = open()) {
                kafka = opened;
                feed(opened);
            } catch (WakeupException woken) {
                LOG.debugf("%s stops", consumer.name());
            } catch (RuntimeException failed) {
                if (!stopping) {
                    LOG.warnf(failed, "%s subscribes again", consumer.name());
                    backoff.pause();
                }
            }
        }
    }

    private void feed(KafkaConsumer<String, byte[]> from) {
        from.subscribe(List.of(FactTypes.topic(consumer.facts())));
        while (!stopping) {
            ConsumerRecords<String, byte[]> batch = from.poll(POLL);
            if (!batch.isEmpty()) {
                take(from, batch);
            }
        }
    }

    /** Processes a batch and commits its offsets; anything not processed is read again. */
    private void take(KafkaConsumer<String, byte[]> from, ConsumerRecords<String, byte[]> batch) {
        try {
            inbox.receive(consumer, batch);
            from.commitSync();
        } catch (WakeupException late) {
            from.commitSync();
            throw late;
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        consumer.name(),
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        consumer.name(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                        MAX_PAUSE_MS,
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                        CooperativeStickyAssignor.class.getName()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
