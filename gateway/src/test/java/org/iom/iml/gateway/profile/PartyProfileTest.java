package org.iom.iml.gateway.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.gateway.peer.Peer;
import org.iom.iml.gateway.peer.PeerPorts;
import org.iom.iml.testkit.SuiteResource;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(PeerPorts.class)
class PartyProfileTest {

    private static final int QUESTIONS = 5;

    /** No service knows what it tells at the same moment twice. */
    private static final AtomicInteger SECONDS = new AtomicInteger();

    private final List<Peer> peers = new ArrayList<>();

    @AfterEach
    void closeThePeers() {
        peers.forEach(Peer::close);
    }

    @Test
    void allServicesAreAskedBeforeOneHasAnswered() {
        Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
        for (String service : List.of("instruments", "monitoring", "review", "training")) {
            peers.add(Peer.answering(service, request -> {
                held.add(request);
                if (held.size() == QUESTIONS) {
                    held.forEach(PartyProfileTest::answer);
                }
            }));
        }

        profile(given())
                .statusCode(200)
                .body("party", equalTo("KEN"))
                .body("name", equalTo("Kenya"))
                .body("sections.registry.available", equalTo(true))
                .body("sections.monitoring.available", equalTo(true))
                .body("sections.review.data.asked", equalTo("/v1/parties/KEN/review-summary"))
                .body("sections.training.asOf", startsWith("2026-11-24T08:00:0"))
                .body("sections.registry.knownUntil", equalTo("2015-03-15"))
                .body("sections.training.fetchedAt", notNullValue());
    }

    @Test
    void aServiceThatIsDownLeavesItsSectionMarkedAndTheRestAnswered() {
        open("instruments", "monitoring", "review");

        profile(given())
                .statusCode(200)
                .body("sections.training.available", equalTo(false))
                .body("sections.training.reason", equalTo("upstream-unavailable"))
                .body("sections.training.data", nullValue())
                .body("sections.registry.available", equalTo(true))
                .body("sections.review.available", equalTo(true));
    }

    @Test
    void aServiceThatIsTooSlowIsNotWaitedFor() {
        open("instruments", "review", "training");
        peers.add(Peer.answering("monitoring", neverAnswered -> {}));

        profile(given())
                .statusCode(200)
                .body("sections.monitoring.available", equalTo(false))
                .body("sections.monitoring.reason", startsWith("upstream-"))
                .body("sections.training.available", equalTo(true));
    }

    @Test
    void withoutTheRegistryThePartyGoesByItsCode() {
        open("monitoring", "review", "training");

        profile(given())
                .statusCode(200)
                .body("party", equalTo("KEN"))
                .body("name", nullValue())
                .body("sections.registry.available", equalTo(false))
                .body("sections.monitoring.available", equalTo(true));
    }

    @Test
    void whatTheCallerMayNotSeeIsNotTold() {
        open("instruments", "monitoring", "training");
        peers.add(Peer.answering(
                "review", request -> request.response().setStatusCode(404).end("{\"detail\":\"secret\"}")));

        profile(given())
                .body("sections.review.available", equalTo(false))
                .body("sections.review.reason", equalTo("not-visible"))
                .body("sections.review.data", nullValue());
    }

    @Test
    void aPartyThatTheRegistryDoesNotKnowHasNoProfile() {
        open("monitoring", "review", "training");
        peers.add(Peer.answering(
                "instruments", request -> request.response().setStatusCode(404).end("{}")));

        profile(given()).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void everyServiceHearsTheCallersOwnTokenAndNobodyElses() {
        open("instruments", "monitoring", "review", "training");
        String token = Tokens.mission("KEN");

        profile(given().auth().oauth2(token)).statusCode(200);

        assertThat(peers)
                .allSatisfy(peer -> assertThat(peer.received())
                        .isNotEmpty()
                        .allSatisfy(request ->
                                assertThat(request.all("Authorization")).containsExactly("Bearer " + token)));
    }

    @Test
    void thePartyIsNamedInTheCallersLanguage() {
        open("instruments", "monitoring", "review", "training");

        profile(given().header("Accept-Language", "sw, fr;q=0.8"))
                .header("Content-Language", "fr")
                .header("Vary", containsString("Accept-Language"))
                .body("name", equalTo("Kenya (le)"));
        profile(given().header("Accept-Language", "sw")).header("Content-Language", "en");
        profile(given().header("Accept-Language", "???"))
                .header("Content-Language", "en")
                .body("name", equalTo("Kenya"));
    }

    @Test
    void aProfileThatTellsTheSameIsUnchanged() {
        open("instruments", "monitoring", "review", "training");
        String tag = profile(given()).extract().header("ETag");

        profile(given().header("If-None-Match", tag)).statusCode(304);
        profile(given().header("If-None-Match", tag).header("Accept-Language", "fr"))
                .statusCode(200);
    }

    @Test
    void whatIsNotKnownIsAbsentAndNeverNull() {
        for (String service : List.of("instruments", "monitoring", "review", "training")) {
            peers.add(Peer.answering(service, request -> request.response().end("{\"code\":\"KEN\",\"asOf\":null}")));
        }

        profile(given()).body("sections.registry", allOf(hasKey("data"), not(hasKey("asOf")), not(hasKey("reason"))));
    }

    private void open(String... services) {
        for (String service : services) {
            peers.add(Peer.answering(service, PartyProfileTest::answer));
        }
    }

    private static void answer(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "application/json").end("""
                {"code":"KEN","name":"Kenya","names":{"fr":"Kenya (le)"},"asOf":"2026-11-24T08:00:0%dZ",
                "knownUntil":"2015-03-15","asked":"%s"}""".formatted(
                        SECONDS.getAndIncrement() % 10, request.path()));
    }

    private static ValidatableResponse profile(RequestSpecification caller) {
        return caller.port(PeerPorts.gateway()).get("/v1/parties/KEN/profile").then();
    }
}
