package org.iom.iml.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.jspecify.annotations.Nullable;

/** A reader of facts in CloudEvents records, which ignores fields added by newer producers. */
@Singleton
class Envelopes {

    private final ObjectReader reader;
    private final MeterRegistry metrics;

    Envelopes(ObjectMapper json, MeterRegistry metrics) {
        this.metrics = metrics;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Returns the fact in the record, or null where it is none of the kinds that {@code reactions} concern or, after counting it, of no type
     * known from its producer.
     */
    <F extends Fact> @Nullable Received<F> open(
            FactConsumer<F> consumer, Reactions reactions, ConsumerRecord<String, byte[]> message) throws IOException {
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
        Class<? extends F> type = FactTypes.in(consumer.facts()).get(event.getType());
        if (type == null) {
            metrics.counter("iml.inbox.unknown", "consumer", consumer.name()).increment();
            return null;
        }
        if (!reactions.concern(type)) {
            return null;
        }
        CloudEventData data = Objects.requireNonNull(event.getData(), "data");
        return new Received<>(
                reader.forType(type).readValue(data.toBytes()),
                UUID.fromString(event.getId()),
                extension(event, "aggregatetype"),
                Long.parseLong(extension(event, "aggregateversion")),
                Objects.requireNonNull(event.getTime(), "time"));
    }

    private static String extension(CloudEvent event, String name) {
        return Objects.requireNonNull(event.getExtension(name), name).toString();
    }
}
