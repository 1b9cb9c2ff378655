package org.iom.iml.monitoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.Fact;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class EvidenceConsumersTest {

    @Inject
    MeterRegistry metrics;

    private final String party = SomeState.code();
    private UUID recommendation = new UUID(0, 0);

    @BeforeEach
    void aRecommendation() {
        recommendation = UUID.fromString(Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "mechanism", "UPR", "session", 8, "text", "Train border guards"))
                .post("/v1/recommendations")
                .jsonPath()
                .getString("id"));
    }

    @Test
    void aHeldTrainingOfTheCatalogueIsSeenByEveryone() {
        EditionHeld held = held(party);
        Facts.tell(held, 1);
        Facts.eventually(
                () -> assertThat(evidence(Desk.nobody().request())).containsExactly("held-training " + held.id()));
        assertThat(happened(Desk.nobody().request())).contains("monitoring.evidence-noted.v1");
    }

    @Test
    void aDeliveredReviewIsSeenByItsStatesMissionAndTheUnitOnly() {
        ReviewDelivered delivered = delivered(party);
        isSeenByTheOfficesOnly(delivered, "delivered-review " + delivered.id());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void aTrainingOutsideTheCatalogueIsSeenByItsStatesMissionAndTheUnitOnly(@Nullable Boolean inCatalogue) {
        EditionHeld held = held(party, inCatalogue);
        isSeenByTheOfficesOnly(held, "held-training " + held.id());
    }

    private void isSeenByTheOfficesOnly(Fact fact, String seen) {
        String before = read(Desk.nobody().request()).getHeader("ETag");
        Facts.tell(fact, 1);
        Facts.eventually(() -> assertThat(evidence(Desk.unit().request())).containsExactly(seen));
        assertThat(evidence(Desk.mission(party).request())).containsExactly(seen);
        assertThat(happened(Desk.mission(party).request())).contains("monitoring.evidence-noted.v1");
        for (RequestSpecification other : List.of(
                Desk.nobody().request(),
                Desk.mission("UGA").request(),
                Desk.partner("IIHL").request())) {
            assertThat(read(other).getHeader("ETag")).isEqualTo(before);
        }
        for (RequestSpecification other : List.of(
                Desk.nobody().request(),
                Desk.mission("UGA").request(),
                Desk.partner("IIHL").request())) {
            assertThat(happened(other)).containsExactly("monitoring.recommendation-published.v1");
        }
    }

    @Test
    void workForAnotherStateIsNoEvidence() {
        Facts.tell(held("UGA"), 1);
        Facts.tell(delivered("UGA"), 1);
        EditionHeld own = held(party);
        Facts.tell(own, 1);
        Facts.eventually(() -> assertThat(evidence(Desk.unit().request())).contains("held-training " + own.id()));
        assertThat(evidence(Desk.unit().request())).hasSize(1);
    }

    @Test
    void aFactThatComesTwiceIsNotedOnce() {
        EditionHeld held = held(party);
        var message = Facts.message(held, 1);
        Facts.send(message);
        Facts.send(message);
        Facts.send(Facts.message(held, 2));
        ReviewDelivered delivered = delivered(party);
        Facts.tell(delivered, 1);
        EditionHeld last = held(party);
        Facts.tell(last, 1);
        Facts.eventually(() -> assertThat(evidence(Desk.unit().request()))
                .containsExactlyInAnyOrder(
                        "held-training " + held.id(),
                        "held-training " + last.id(),
                        "delivered-review " + delivered.id()));
    }

    @Test
    void aTypeThatIsNotKnownIsPassedOver() {
        double before = unknown();
        Facts.send(Facts.message(held(party), 1, "training.edition-praised.v9"));
        EditionHeld held = held(party);
        Facts.tell(held, 1);
        Facts.eventually(
                () -> assertThat(evidence(Desk.unit().request())).containsExactly("held-training " + held.id()));
        assertThat(unknown()).isGreaterThan(before);
    }

    private double unknown() {
        return metrics.counter("iml.inbox.unknown", "consumer", "monitoring.evidence.trainings")
                .count();
    }

    private EditionHeld held(String party) {
        return held(party, true);
    }

    private EditionHeld held(String party, @Nullable Boolean inCatalogue) {
        return new EditionHeld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(party),
                LocalDate.of(2026, 3, 20),
                List.of("migrants"),
                List.of(recommendation, UUID.randomUUID()),
                inCatalogue);
    }

    private ReviewDelivered delivered(String party) {
        return new ReviewDelivered(
                UUID.randomUUID(), party, LocalDate.of(2026, 2, 27), List.of(recommendation), List.of());
    }

    private Response read(RequestSpecification caller) {
        return caller.get("/v1/recommendations/" + recommendation);
    }

    private List<String> evidence(RequestSpecification caller) {
        List<Map<String, String>> evidence = read(caller).jsonPath().getList("evidence");
        return evidence.stream()
                .map(one -> one.get("kind") + " " + one.get("id"))
                .toList();
    }

    private List<String> happened(RequestSpecification caller) {
        return caller.get("/v1/recommendations/" + recommendation + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.happened");
    }
}
