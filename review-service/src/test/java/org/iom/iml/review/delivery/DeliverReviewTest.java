package org.iom.iml.review.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class DeliverReviewTest {

    private static final String DELIVERED = "review.review-delivered.v1";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    ObjectMapper json;

    @Test
    void aDeliveryTellsOnceWhatWasFoundAndWhatItAnswers() throws IOException {
        UUID before = heard("KEN");
        UUID also = heard("KEN");
        UUID elsewhere = heard("UGA");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String asked = SomeReview.asked("KEN").replaceFirst("\\{", """
                {"answeredRecommendations":["%s"],""".formatted(before));
        Desk.mission("KEN")
                .create("/v1/reviews", asked.replace(before.toString(), elsewhere.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-recommendation"));
        String review = Desk.path(Desk.mission("KEN").create("/v1/reviews", asked));
        Desk.unit().step(review, "acceptance", "").then().statusCode(200);
        String finding =
                Desk.unit().create(review + "/findings", SomeReview.finding()).path("id");
        String recommended = Desk.unit()
                .create(review + "/recommendations", """
                        {"kind":"key","addressedTo":"Ministry","text":"Limit detention.","findings":["%s"]}""".formatted(finding))
                .path("id");
        SomeReview.finalized(review);
        Desk.unit()
                .step(review, "delivery", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("delivery-needs-another-person"));

        SomeReview.PEER
                .step(review, "delivery", "{\"answeredRecommendations\":[\"%s\"]}".formatted(elsewhere))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-recommendation"));
        SomeReview.PEER
                .step(review, "delivery", "{\"deliveredOn\":\"2020-12-01\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("before-the-step-before"));

        SomeReview.PEER
                .step(review, "delivery", """
                        {"deliveredOn":"%s","answeredRecommendations":["%s","%s"]}""".formatted(today, also, before))
                .then()
                .statusCode(200)
                .body("deliveredOn", equalTo(today), "status", equalTo("delivered"))
                .body("answeredRecommendations", containsInAnyOrder(before.toString(), also.toString()));
        SomeReview.PEER.step(review, "delivery", "").then().statusCode(409);

        String id = review.substring(review.lastIndexOf('/') + 1);
        List<ReviewDelivered> told = deliveriesOf(id);
        assertThat(told)
                .containsExactly(new ReviewDelivered(
                        UUID.fromString(id),
                        "KEN",
                        LocalDate.parse(today),
                        List.of(before, also),
                        List.of(new DeliveredFinding(
                                UUID.fromString(finding), "ICRMW", "art_16__para_4", List.of("detention")))));
        Desk.unit()
                .get(review + "/history")
                .then()
                .body(
                        "items.findAll { it.happened == 'review.recommendation-issued.v1' }.data.recommendation",
                        contains(recommended));
    }

    /** A recommendation to a State of which the service has heard. */
    private static UUID heard(String party) {
        UUID id = Ids.next();
        Facts.tell(
                new RecommendationPublished(id, party, "CMW", "recommendation", null, List.of("detention"), List.of()),
                1);
        String review = SomeReview.requested(party);
        Facts.eventually(() -> Desk.unit()
                .get(review + "/mechanism-recommendations?limit=200")
                .then()
                .body("items.id", hasItem(id.toString())));
        return id;
    }

    @Test
    void oneOfTwoDeliveriesAtOnceIsStopped() {
        String review = SomeReview.finalized(SomeReview.withAFinding("KEN"));
        String read = Desk.unit().get(review).header("ETag");
        List<Integer> answers = Stream.of("{}", "{}")
                .parallel()
                .map(body ->
                        SomeReview.PEER.step(review, "delivery", body, read).statusCode())
                .sorted()
                .toList();
        assertThat(answers).first().isEqualTo(200);
        assertThat(answers.getLast()).isIn(409, 412);
    }

    @Test
    void aDayToComeIsNoDayOfDelivery() {
        String review = SomeReview.finalized(SomeReview.withAFinding("KEN"));
        LocalDate toCome = LocalDate.now(ZoneOffset.UTC).plusDays(2);

        Desk.unit()
                .step(review, "delivery", "{\"deliveredOn\":\"%s\"}".formatted(toCome))
                .then()
                .statusCode(422)
                .body("code", equalTo("day-to-come"));
        Desk.unit().get(review).then().body("status", equalTo("final"));
    }

    @Test
    void onlyAFinalTextIsDelivered() {
        String review = SomeReview.accepted("KEN");
        SomeReview.PEER.step(review, "delivery", "").then().statusCode(409).body("code", equalTo("step-not-allowed"));
        Desk.unit().create(review + "/findings", SomeReview.finding()).then().statusCode(201);
        SomeReview.PEER.step(review, "delivery", "").then().statusCode(409);
    }

    /** What the topic holds of a review once a later fact, its follow-up, has arrived. */
    private List<ReviewDelivered> deliveriesOf(String id) throws IOException {
        Desk.unit().step("/v1/reviews/" + id, "follow-up", "").then().statusCode(200);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("review.events").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Facts.eventually(() -> {
                consumer.poll(Duration.ofMillis(200)).records("review.events").forEach(record -> {
                    if (record.key().equals(id)) {
                        records.add(record);
                    }
                });
                assertThat(records)
                        .anySatisfy(record ->
                                assertThat(new String(record.value(), UTF_8)).contains("follow-up"));
            });
        }
        List<ReviewDelivered> deliveries = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (new String(record.headers().lastHeader("ce_type").value(), UTF_8).equals(DELIVERED)) {
                deliveries.add(json.readValue(record.value(), ReviewDelivered.class));
            }
        }
        return deliveries;
    }
}
