package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.platform.outbox.FactProducer;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class InboxTest {

    private static final String PUBLISHED = "training.course-published.v1";

    @Inject
    FactProducer producer;

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String aggregate = Ids.next().toString();

    @Test
    void aFactThatComesTwiceHasItsEffectOnce() {
        ProducerRecord<String, byte[]> first = message(PUBLISHED, UUID.randomUUID(), 1, "once");
        send(first);
        send(first);
        send(message(PUBLISHED, UUID.randomUUID(), 2, "after"));

        Facts.eventually(() -> assertThat(heard()).containsExactly("1 once", "2 after"));
    }

    @Test
    void aVersionThatIsOverIsPassedOver() {
        send(message(PUBLISHED, UUID.randomUUID(), 5, "five"));
        send(message(PUBLISHED, UUID.randomUUID(), 4, "four"));
        send(message(PUBLISHED, UUID.randomUUID(), 6, "six"));

        Facts.eventually(() -> assertThat(heard()).containsExactly("5 five", "6 six"));
    }

    @Test
    void aTypeThatIsNotKnownIsCountedAndPassedOver() {
        double before = unknown();
        send(message("training.course-praised.v9", UUID.randomUUID(), 1, "praised"));
        send(message(PUBLISHED, UUID.randomUUID(), 2, "known"));

        Facts.eventually(() -> assertThat(heard()).containsExactly("2 known"));
        assertThat(unknown()).isGreaterThan(before);
    }

    /** Were it recorded, the version that follows would be over. */
    @Test
    void aKindThatHasNoEffectIsPassedOverUnrecorded() {
        send(message("training.course-retired.v1", UUID.randomUUID(), 7, "retired"));
        send(message(PUBLISHED, UUID.randomUUID(), 2, "known"));

        Facts.eventually(() -> assertThat(heard()).containsExactly("2 known"));
    }

    @Test
    void aFactThatCannotBeTakenInBecomesADeadLetterAndHoldsNothingUp() {
        send(message(PUBLISHED, UUID.randomUUID(), 1, "BAD"));
        send(message(PUBLISHED, UUID.randomUUID(), 2, "good"));

        Facts.eventually(() -> assertThat(heard()).containsExactly("2 good"));
        assertThat(deadLetters()).contains("java.lang.IllegalStateException");
    }

    private List<String> deadLetters() {
        Map<String, Object> config =
                Map.of("bootstrap.servers", kafka, "group.id", "letters-" + aggregate, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> letters =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            letters.subscribe(List.of("training.dead-letters"));
            List<String> reasons = new ArrayList<>();
            Facts.eventually(() -> {
                letters.poll(Duration.ofMillis(500)).forEach(letter -> {
                    if (aggregate.equals(letter.key())) {
                        reasons.add(new String(
                                letter.headers()
                                        .lastHeader("dead_letter_reason")
                                        .value(),
                                StandardCharsets.UTF_8));
                    }
                });
                assertThat(reasons).isNotEmpty();
            });
            return reasons;
        }
    }

    private void send(ProducerRecord<String, byte[]> message) {
        assertThat(producer.send(message)).succeedsWithin(Duration.ofSeconds(20));
    }

    private ProducerRecord<String, byte[]> message(String type, UUID id, long version, String code) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/training"))
                .withType(type)
                .withTime(OffsetDateTime.parse("2026-03-20T10:00:00Z"))
                .withExtension("aggregatetype", "course")
                .withExtension("aggregateversion", Long.toString(version))
                .withData("application/json", """
                        {"id":"%s","code":"%s","themes":[],"addedLater":true}""".formatted(aggregate, code).getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter("training.events", aggregate)
                .writeBinary(event);
    }

    private double unknown() {
        return metrics.counter("iml.inbox.unknown", "consumer", "platform.probe")
                .count();
    }

    @SuppressWarnings("unchecked")
    private List<String> heard() {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>)
                entities.createNativeQuery("select version || ' ' || code from heard where aggregate = ?1 order by seq")
                        .setParameter(1, aggregate)
                        .getResultList());
    }
}
