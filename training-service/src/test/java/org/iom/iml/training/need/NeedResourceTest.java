package org.iom.iml.training.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.Published;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.platform.outbox.FactProducer;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.training.Desk;
import org.iom.iml.training.RegistryOfTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value = "training"))
class NeedResourceTest {

    @Inject
    FactProducer producer;

    @Inject
    ObjectMapper json;

    @Inject
    RegistryOfTests registry;

    private final String theme = "theme-" + UUID.randomUUID();
    private final UUID recommendation = Ids.next();

    @BeforeEach
    void theRegistryHasTheTheme() {
        registry.has(CodeList.THEMES, theme);
    }

    @Test
    void anOpenRecommendationProposesATrainingUntilThereIsEvidence() throws JsonProcessingException {
        UUID id = UUID.randomUUID();
        send("monitoring.events", published("RWA"), 1, id);
        send("monitoring.events", published("RWA"), 1, id);
        eventually(() -> {
            assertThat(needs("RWA").getInt("items[0].recommendations.supported"))
                    .isEqualTo(1);
            assertThat(needs("RWA").getInt("items[0].weight")).isPositive();
        });

        send(
                "monitoring.events",
                new EvidenceNoted(recommendation, "RWA", "held-training", Ids.next(), LocalDate.of(2026, 3, 20)),
                2,
                UUID.randomUUID());

        eventually(() -> {
            assertThat(needs("RWA").getInt("items[0].recommendations.supported"))
                    .isZero();
            assertThat(needs("RWA").getInt("items[0].recommendations.withEvidence"))
                    .isEqualTo(1);
        });
    }

    @Test
    void aReviewThatIsDeliveredInConfidenceChangesNothingForOthers() throws JsonProcessingException {
        send("monitoring.events", published("BDI"), 1, UUID.randomUUID());
        eventually(() -> assertThat(needs("BDI").getInt("items[0].weight")).isEqualTo(3));
        List<Desk> others = List.of(Desk.nobody(), Desk.mission("KEN"), Desk.partner("IIHL"));
        List<String> before = others.stream().map(this::burundi).toList();
        String summary = summary();

        send(
                "monitoring.events",
                new EvidenceNoted(recommendation, "BDI", "delivered-review", Ids.next(), LocalDate.of(2026, 3, 20)),
                2,
                UUID.randomUUID());

        eventually(() -> Desk.mission("BDI")
                .get("/v1/training-needs?party=BDI&theme=" + theme)
                .then()
                .body("items[0].recommendations.withEvidence", equalTo(1)));
        assertThat(others.stream().map(this::burundi).toList()).isEqualTo(before);
        assertThat(summary()).isEqualTo(summary);
    }

    private String burundi(Desk desk) {
        return desk.get("/v1/training-needs?party=BDI&theme=" + theme).asString();
    }

    /** Without the moment at which it was made. */
    private static String summary() {
        return Desk.nobody().get("/v1/parties/BDI/training-summary").asString().replaceAll("\"asOf\":\"[^\"]*\"", "");
    }

    @Test
    void whatAReviewFoundIsKnownToThoseWhoSeeTheStatesFilesOnly() throws JsonProcessingException {
        UUID review = Ids.next();
        send(
                "review.events",
                new ReviewDelivered(
                        review,
                        "UGA",
                        LocalDate.of(2026, 2, 27),
                        List.of(),
                        List.of(new DeliveredFinding(Ids.next(), "ICRMW", null, List.of(theme)))),
                1,
                UUID.randomUUID());

        eventually(() -> Desk.mission("UGA")
                .get("/v1/training-needs?party=UGA&theme=" + theme)
                .then()
                .body("items[0].findings.count", equalTo(1)));
        for (Desk other : new Desk[] {Desk.nobody(), Desk.mission("KEN"), Desk.partner("IIHL")}) {
            other.get("/v1/training-needs?party=UGA&theme=" + theme).then().body("items.size()", equalTo(0));
        }
    }

    @Test
    void whoSeesNoFilesIsToldNoNumberOfFindings() throws JsonProcessingException {
        send("monitoring.events", published("TZA"), 1, UUID.randomUUID());

        eventually(() -> Desk.nobody()
                .get("/v1/training-needs?party=TZA&theme=" + theme)
                .then()
                .body("items[0].recommendations.supported", equalTo(1), "items[0].findings", nullValue()));
    }

    @Test
    void needsComeAsAFileToo() throws JsonProcessingException {
        send("monitoring.events", published("SSD"), 1, UUID.randomUUID());

        eventually(() -> Desk.nobody()
                .get("/v1/training-needs?party=SSD&theme=" + theme, "text/csv")
                .then()
                .contentType("text/csv")
                .body(startsWith("party,theme,weight"), containsString("SSD," + theme + ",3,open")));
    }

    @Test
    void theStateMustBeNamed() {
        Desk.nobody().get("/v1/training-needs").then().statusCode(400);
    }

    private RecommendationPublished published(String party) {
        return new RecommendationPublished(
                recommendation, party, "UPR", "recommendation", "supported", List.of(theme), List.of());
    }

    private JsonPath needs(String party) {
        return Desk.nobody()
                .get("/v1/training-needs?party=" + party + "&theme=" + theme)
                .jsonPath();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private void send(String topic, Fact fact, long version, UUID id) throws JsonProcessingException {
        Published type = FactTypes.of(fact.getClass());
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/test"))
                .withType(type.name())
                .withTime(OffsetDateTime.parse("2026-03-21T10:00:00Z"))
                .withExtension("aggregatetype", type.aggregate())
                .withExtension("aggregateversion", Long.toString(version))
                .withData("application/json", json.writeValueAsBytes(fact))
                .build();
        assertThat(producer.send(KafkaMessageFactory.<String>createWriter(topic, fact.aggregateId())
                        .writeBinary(event)))
                .succeedsWithin(Duration.ofSeconds(20));
    }
}
