package org.iom.iml.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.Published;
import org.iom.iml.platform.outbox.FactProducer;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** What the registry has, as far as the tests need it: known from the start, and one fact that it has told. */
@ApplicationScoped
public class RegistryOfTests {

    private final Rows rows;
    private final FactProducer producer;
    private final ObjectMapper json;

    RegistryOfTests(Rows rows, FactProducer producer, ObjectMapper json) {
        this.rows = rows;
        this.producer = producer;
        this.json = json;
    }

    void start(@Observes StartupEvent started) throws IOException, ExecutionException, InterruptedException {
        has(CodeList.PARTIES, "KEN", "UGA", "RWA", "TZA", "SSD", "BDI", "ITA");
        has(CodeList.THEMES, "migrants", "trafficking");
        PartyPublished fact = new PartyPublished("KEN", "state", null, null, Map.of("en", "Kenya"));
        Published type = FactTypes.of(fact.getClass());
        producer.send(KafkaMessageFactory.<String>createWriter("instruments.events", fact.aggregateId())
                        .writeBinary(CloudEventBuilder.v1()
                                .withId(UUID.randomUUID().toString())
                                .withSource(URI.create("/instruments"))
                                .withType(type.name())
                                .withTime(OffsetDateTime.parse("2026-03-21T10:00:00Z"))
                                .withExtension("aggregatetype", type.aggregate())
                                .withExtension("aggregateversion", "1")
                                .withData("application/json", json.writeValueAsBytes(fact))
                                .build()))
                .get();
    }

    public void has(CodeList list, String... codes) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String code : codes) {
                rows.update(
                        "insert into known_code (list, code) values (:list, :code) on conflict do nothing",
                        Values.of("list", list.name()).and("code", code));
            }
        });
    }
}
