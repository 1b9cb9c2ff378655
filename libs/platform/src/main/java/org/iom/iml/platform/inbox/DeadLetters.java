package org.iom.iml.platform.inbox;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.platform.log.Wordless;
import org.iom.iml.platform.outbox.FactProducer;
import org.iom.iml.platform.work.Backoff;
import org.jboss.logging.Logger;

/** The dead letters of a service: facts that it could not process, kept on a topic of its own with the reason. */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final FactProducer producer;
    private final String topic;

    DeadLetters(FactProducer producer, @ConfigProperty(name = "iml.service") String service) {
        this.producer = producer;
        this.topic = service + ".dead-letters";
    }

    /** Publishes a dead letter and returns once Kafka has it; until then the fact is not acknowledged. */
    void put(String consumer, ConsumerRecord<String, byte[]> message, Exception reason) {
        LOG.errorf(
                reason,
                "%s: dead letter from %s-%d@%d",
                consumer,
                message.topic(),
                message.partition(),
                message.offset());
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers());
        Headers headers = letter.headers();
        headers.add("dead_letter_consumer", consumer.getBytes(StandardCharsets.UTF_8));
        headers.add("dead_letter_reason", Wordless.kinds(reason).getBytes(StandardCharsets.UTF_8));
        Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));
        while (true) {
            try {
                producer.send(letter).get();
                return;
            } catch (ExecutionException failed) {
                backoff.pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a dead letter was sent", interrupted);
            }
        }
    }
}
