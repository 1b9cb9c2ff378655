package org.iom.iml.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.Published;
import org.iom.iml.platform.outbox.FactProducer;

/** Tells facts of other services, as these would. */
@Singleton
public class Facts {

    private final FactProducer producer;
    private final ObjectMapper json;

    Facts(FactProducer producer, ObjectMapper json) {
        this.producer = producer;
        this.json = json;
    }

    public void tell(Fact fact, long version) {
        send(message(fact, version));
    }

    public void send(ProducerRecord<String, byte[]> message) {
        assertThat(producer.send(message)).succeedsWithin(Duration.ofSeconds(20));
    }

    public ProducerRecord<String, byte[]> message(Fact fact, long version) {
        return message(fact, version, FactTypes.of(fact.getClass()).name());
    }

    /** The same under another type, such as one that is not known yet. */
    public ProducerRecord<String, byte[]> message(Fact fact, long version, String type) {
        Published published = FactTypes.of(fact.getClass());
        String producerName = published.name().substring(0, published.name().indexOf('.'));
        CloudEvent event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/" + producerName))
                .withType(type)
                .withTime(OffsetDateTime.parse("2026-03-20T10:00:00Z"))
                .withExtension("aggregatetype", published.aggregate())
                .withExtension("aggregateversion", Long.toString(version))
                .withData("application/json", bytes(fact))
                .build();
        return KafkaMessageFactory.<String>createWriter(producerName + ".events", fact.aggregateId())
                .writeBinary(event);
    }

    private byte[] bytes(Fact fact) {
        try {
            return json.writeValueAsBytes(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
