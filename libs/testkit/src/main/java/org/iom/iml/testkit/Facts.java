package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ThrowingRunnable;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.Published;

/** A publisher of facts as other services would send them. */
public final class Facts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Facts() {}

    public static void tell(Fact fact, long version) {
        send(message(fact, version));
    }

    public static void tell(Fact fact, long version, UUID id) {
        send(message(fact, version, id, FactTypes.of(fact.getClass()).name()));
    }

    public static void send(ProducerRecord<String, byte[]> message) {
        assertThat(Sender.KAFKA.send(message)).succeedsWithin(Duration.ofSeconds(20));
    }

    public static ProducerRecord<String, byte[]> message(Fact fact, long version) {
        return message(fact, version, FactTypes.of(fact.getClass()).name());
    }

    /** Creates the message of a fact under another type, such as one not yet known. */
    public static ProducerRecord<String, byte[]> message(Fact fact, long version, String type) {
        return message(fact, version, UUID.randomUUID(), type);
    }

    private static ProducerRecord<String, byte[]> message(Fact fact, long version, UUID id, String type) {
        Published published = FactTypes.of(fact.getClass());
        String producer = published.name().substring(0, published.name().indexOf('.'));
        return KafkaMessageFactory.<String>createWriter(producer + ".events", fact.aggregateId())
                .writeBinary(CloudEventBuilder.v1()
                        .withId(id.toString())
                        .withSource(URI.create("/" + producer))
                        .withType(type)
                        .withTime(OffsetDateTime.parse("2026-03-20T10:00:00Z"))
                        .withExtension("aggregatetype", published.aggregate())
                        .withExtension("aggregateversion", Long.toString(version))
                        .withData("application/json", bytes(fact))
                        .build());
    }

    /** Waits until the published facts have taken effect. */
    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static byte[] bytes(Fact fact) {
        try {
            return JSON.writeValueAsBytes(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Sender {
        static final KafkaProducer<String, byte[]> KAFKA = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.kafka()), new StringSerializer(), new ByteArraySerializer());
    }
}
