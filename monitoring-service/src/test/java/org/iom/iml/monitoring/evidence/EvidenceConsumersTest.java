package org.iom.iml.monitoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.monitoring.Awaited;
import org.iom.iml.monitoring.Callers;
import org.iom.iml.monitoring.Facts;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value = "monitoring"))
@QuarkusTestResource(InstrumentsPeer.class)
class EvidenceConsumersTest {

    @Inject
    Facts facts;

    @Inject
    MeterRegistry metrics;

    private final String party = SomeState.code();
    private UUID recommendation = new UUID(0, 0);

    @BeforeEach
    void aRecommendation() {
        recommendation = UUID.fromString(Callers.creating(Tokens.iml())
                .body(Map.of("party", party, "mechanism", "UPR", "session", 8, "text", "Train border guards"))
                .post("/v1/recommendations")
                .jsonPath()
                .getString("id"));
    }

    @Test
    void aHeldTrainingIsSeenByEveryone() {
        EditionHeld held = held(party);
        facts.tell(held, 1);
        Awaited.until(() -> assertThat(evidence(Callers.anyone())).containsExactly("held-training " + held.id()));
        assertThat(happened(Callers.anyone())).contains("monitoring.evidence-noted.v1");
    }

    @Test
    void aDeliveredReviewIsSeenByItsStatesMissionAndTheUnitOnly() {
        ReviewDelivered delivered = delivered(party);
        String before = read(Callers.anyone()).getHeader("ETag");
        facts.tell(delivered, 1);
        String seen = "delivered-review " + delivered.id();
        Awaited.until(() -> assertThat(evidence(Callers.unit())).containsExactly(seen));
        assertThat(evidence(Callers.with(Tokens.mission(party)))).containsExactly(seen);
        assertThat(happened(Callers.with(Tokens.mission(party)))).contains("monitoring.evidence-noted.v1");
        for (RequestSpecification other :
                List.of(Callers.anyone(), Callers.with(Tokens.mission("UGA")), Callers.with(Tokens.partner("IIHL")))) {
            assertThat(read(other).getHeader("ETag")).isEqualTo(before);
        }
        for (RequestSpecification other :
                List.of(Callers.anyone(), Callers.with(Tokens.mission("UGA")), Callers.with(Tokens.partner("IIHL")))) {
            assertThat(happened(other)).containsExactly("monitoring.recommendation-published.v1");
        }
    }

    @Test
    void workForAnotherStateIsNoEvidence() {
        facts.tell(held("UGA"), 1);
        facts.tell(delivered("UGA"), 1);
        EditionHeld own = held(party);
        facts.tell(own, 1);
        Awaited.until(() -> assertThat(evidence(Callers.unit())).contains("held-training " + own.id()));
        assertThat(evidence(Callers.unit())).hasSize(1);
    }

    @Test
    void aFactThatComesTwiceIsNotedOnce() {
        EditionHeld held = held(party);
        var message = facts.message(held, 1);
        facts.send(message);
        facts.send(message);
        facts.send(facts.message(held, 2));
        ReviewDelivered delivered = delivered(party);
        facts.tell(delivered, 1);
        EditionHeld last = held(party);
        facts.tell(last, 1);
        Awaited.until(() -> assertThat(evidence(Callers.unit()))
                .containsExactlyInAnyOrder(
                        "held-training " + held.id(),
                        "held-training " + last.id(),
                        "delivered-review " + delivered.id()));
    }

    @Test
    void aTypeThatIsNotKnownIsPassedOver() {
        double before = unknown();
        facts.send(facts.message(held(party), 1, "training.edition-praised.v9"));
        EditionHeld held = held(party);
        facts.tell(held, 1);
        Awaited.until(() -> assertThat(evidence(Callers.unit())).containsExactly("held-training " + held.id()));
        assertThat(unknown()).isGreaterThan(before);
    }

    private double unknown() {
        return metrics.counter("iml.inbox.unknown", "consumer", "monitoring.evidence.trainings")
                .count();
    }

    private EditionHeld held(String party) {
        return new EditionHeld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(party),
                LocalDate.of(2026, 3, 20),
                List.of("migrants"),
                List.of(recommendation, UUID.randomUUID()));
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
