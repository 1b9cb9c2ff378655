package org.iom.iml.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.awaitility.core.ThrowingRunnable;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.Published;
import org.iom.iml.platform.outbox.FactProducer;

/** Tells facts of instruments-service, as it would. */
@Singleton
public class Facts {

    private final FactProducer producer;
    private final ObjectMapper json;

    Facts(FactProducer producer, ObjectMapper json) {
        this.producer = producer;
        this.json = json;
    }

    public void tell(InstrumentsFact fact, long version) {
        tell(fact, version, UUID.randomUUID());
    }

    public void tell(InstrumentsFact fact, long version, UUID id) {
        Published type = FactTypes.of(fact.getClass());
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/instruments"))
                .withType(type.name())
                .withTime(OffsetDateTime.parse("2026-03-21T10:00:00Z"))
                .withExtension("aggregatetype", type.aggregate())
                .withExtension("aggregateversion", Long.toString(version))
                .withData("application/json", bytes(fact))
                .build();
        assertThat(producer.send(KafkaMessageFactory.<String>createWriter("instruments.events", fact.aggregateId())
                        .writeBinary(event)))
                .succeedsWithin(Duration.ofSeconds(20));
    }

    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private byte[] bytes(InstrumentsFact fact) {
        try {
            return json.writeValueAsBytes(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
