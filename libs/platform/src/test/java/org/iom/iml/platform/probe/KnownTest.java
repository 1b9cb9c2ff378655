package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.known.KnownProvisions.Cited;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@ServiceTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KnownTest {

    private static final String INSTRUMENT = "PROBED";

    @Inject
    KnownProvisions known;

    @Test
    @Order(1)
    void nothingIsRefusedBeforeAllWasHeard() {
        given().get("/v1/echo/parties/PRB")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("codes-not-heard-yet"));
        assertThatThrownBy(() -> lacks("art_9")).isInstanceOf(NotReady.class);
    }

    @Test
    @Order(2)
    void whatWasHeardExists() {
        Facts.tell(new PartyPublished("PRB", "state", null, null, Map.of("en", "Probe")), 1);
        for (String instrument : List.of(INSTRUMENT, "UNPROBED")) {
            Facts.tell(
                    new InstrumentPublished(
                            instrument, "multilateral-treaty", Map.of("en", "Probe"), null, null, null, null),
                    1);
        }
        Facts.tell(
                new ProvisionsPublished(
                        INSTRUMENT,
                        List.of("part_1", "art_1", "art_1__para_1", "art_1__para_2", "art_2"),
                        List.of("art_3"),
                        List.of("art_4")),
                1);

        Facts.eventually(() -> given().get("/v1/echo/parties/PRB").then().statusCode(200));
        Facts.eventually(() -> assertThatNoException().isThrownBy(() -> lacks("art_9")));
        assertThat(List.of("part_1", "art_1", "art_1__para_2", "art_2", "art_3", "art_4"))
                .noneMatch(this::lacks);
    }

    @Test
    @Order(3)
    void whatWasNotDoesNot() {
        Facts.eventually(() -> given().get("/v1/echo/parties/ZZZ")
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("unknown-party"),
                        "errors[0].pointer",
                        equalTo("/party"),
                        "detail",
                        containsString("/v1/parties")));
        given().get("/v1/echo/parties/PRB?theme=nothing")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "errors[0].pointer", equalTo("?theme"));
    }

    private boolean lacks(String address) {
        return !known.lacking(List.of(new Cited(INSTRUMENT, address))).isEmpty();
    }

    @Test
    void aPartOfWhatIsNotDividedMayExist() {
        assertThat(lacks("art_2__para_7__point_a")).isFalse();
        assertThat(lacks("art_1__para_2__point_a")).isFalse();
    }

    @Test
    void aPartBesideOthersDoesNot() {
        assertThat(List.of("art_1__para_3", "art_1__point_a", "art_11", "art_22__para_1", "part_1__art_1"))
                .allMatch(this::lacks);
    }

    @Test
    void nothingIsSaidOfInstrumentsWithoutText() {
        assertThat(known.lacking(List.of(new Cited("UNPROBED", "art_999"), new Cited(INSTRUMENT, null))))
                .isEmpty();
    }

    @Test
    void anInstrumentThatDoesNotExistIsLackingWithItsProvisions() {
        assertThatThrownBy(() -> known.require("/standard", new Cited("NOWHERE", "art_1")))
                .hasMessage("There is no instrument NOWHERE; see /v1/instruments.");
    }

    @Test
    void theFirstThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> known.requireAll(
                        "/provisions",
                        List.of(
                                new Cited(INSTRUMENT, "art_1"),
                                new Cited(INSTRUMENT, "art_9"),
                                new Cited(INSTRUMENT, "art_8"))))
                .isInstanceOf(BadInput.class)
                .hasMessage("There is no provision art_9 of PROBED; see /v1/instruments/PROBED/provisions.");
    }
}
