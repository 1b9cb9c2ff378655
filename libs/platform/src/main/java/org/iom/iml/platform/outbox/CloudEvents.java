package org.iom.iml.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.iom.iml.platform.outbox.PendingFacts.Pending;

/** A pending fact as a CloudEvents 1.0 record in Kafka's binary mode, keyed by its aggregate. */
final class CloudEvents {

    private CloudEvents() {}

    static ProducerRecord<String, byte[]> of(Pending fact, String topic, String source) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(fact.id().toString())
                .withSource(URI.create(source))
                .withType(fact.type())
                .withSubject(fact.aggregate().id())
                .withTime(fact.occurredAt())
                .withDataSchema(URI.create("https://iml.iom.int/events/" + fact.type() + ".json"))
                .withData("application/json", fact.data().getBytes(StandardCharsets.UTF_8))
                .withExtension("aggregatetype", fact.aggregate().type())
                .withExtension(
                        "aggregateversion", Long.toString(fact.aggregate().version()));
        if (fact.aggregate().party() != null) {
            event.withExtension("party", fact.aggregate().party());
        }
        if (fact.traceparent() != null) {
            event.withExtension("traceparent", fact.traceparent());
        }
        CloudEvent built = event.build();
        return KafkaMessageFactory.<String>createWriter(topic, fact.aggregate().id())
                .writeBinary(built);
    }
}
