package org.iom.iml.platform.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.Published;
import org.iom.iml.platform.outbox.FactProducer;

/** Tells facts of another service, as it would. */
@Singleton
class ProbeFacts {

    private final FactProducer producer;
    private final ObjectMapper json;

    ProbeFacts(FactProducer producer, ObjectMapper json) {
        this.producer = producer;
        this.json = json;
    }

    void tell(InstrumentsFact fact) {
        Published type = FactTypes.of(fact.getClass());
        try {
            var event = CloudEventBuilder.v1()
                    .withId(UUID.randomUUID().toString())
                    .withSource(URI.create("/instruments"))
                    .withType(type.name())
                    .withTime(OffsetDateTime.parse("2026-03-21T10:00:00Z"))
                    .withExtension("aggregatetype", type.aggregate())
                    .withExtension("aggregateversion", "1")
                    .withData("application/json", json.writeValueAsBytes(fact))
                    .build();
            producer.send(KafkaMessageFactory.<String>createWriter("instruments.events", fact.aggregateId())
                            .writeBinary(event))
                    .get();
        } catch (JsonProcessingException | ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
