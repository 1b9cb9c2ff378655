package org.iom.iml.training.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.RegistryOfTests;
import org.iom.iml.training.SomeCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region of three States of its own, in which two are told to train on one theme. */
@ServiceTest
class ProgrammeResourceTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2100);
    private static final List<String> STATES = List.of("YYA", "YYB", "YYC");

    @Inject
    RegistryOfTests registry;

    private final int year = YEARS.incrementAndGet();
    private final String programme = "/v1/annual-programmes/" + year + "/proposals";
    private final String theme = "theme-" + UUID.randomUUID();
    private final String region = "region-" + UUID.randomUUID();
    private String course = "";

    @BeforeEach
    void twoStatesOfThreeAreToTrain() {
        registry.has(CodeList.THEMES, theme);
        registry.has(CodeList.REGIONS, region);
        registry.has(CodeList.PARTIES, STATES.toArray(String[]::new));
        STATES.forEach(state -> Facts.tell(new PartyPublished(state, "state", null, null, Map.of("en", state)), 1));
        Facts.tell(new RegionPublished(region, "region", null, Map.of("en", "A region"), STATES), 1);
        course = SomeCourse.published(theme);
        recommend("YYA", Ids.next());
        recommend("YYA", Ids.next());
        recommend("YYB", Ids.next());
        Facts.eventually(() -> Desk.nobody()
                .get("/v1/training-needs?status=open&theme=" + theme + "&region=" + region)
                .then()
                .statusCode(200)
                .body("items.weight", contains(6, 3)));
    }

    @Test
    void nothingIsProposedForYearsThatAreOver() {
        Desk.unit()
                .create("/v1/annual-programmes/2025/proposals", """
                        {"editions":1,"statesPerEdition":2,"nationalEvents":1,"themesPerEvent":2}""")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "errors[0].pointer", equalTo("?year"));
    }

    @Test
    void whatStatesNeedIsProposedAsAnEditionAndBecomesOneWhenAPersonDecides() {
        propose(1, 1).then().body("proposed", equalTo(1), "notWeighed", equalTo(List.of("YYC")));
        String id = Desk.unit()
                .get(programme)
                .then()
                .body(
                        "items.size()",
                        equalTo(1),
                        "items[0].kind",
                        equalTo("edition"),
                        "items[0].courseId",
                        equalTo(course),
                        "items[0].parties",
                        equalTo(List.of("YYA", "YYB")),
                        "items[0].themes",
                        equalTo(List.of(theme)),
                        "items[0].weight",
                        equalTo(9),
                        "items[0].answeredRecommendations.size()",
                        equalTo(3))
                .extract()
                .path("items[0].id");
        String path = programme + "/" + id;
        Desk.unit()
                .get(path + "/needs")
                .then()
                .body(
                        "items.party",
                        contains("YYA", "YYB"),
                        "items[0].because[0].factor",
                        equalTo("supported-recommendation"),
                        "items[0].because[0].count",
                        equalTo(2),
                        "items[0].recommendations.size()",
                        equalTo(2));
        Desk.unit()
                .get(path + "/needs", "text/csv")
                .then()
                .body(containsString("YYA," + theme + ",6,supported-recommendation 2: 6"));

        Desk.unit()
                .step(path, "edition", edition(year - 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("outside-the-programme"));
        Desk.unit()
                .step(path, "training-request", REQUEST)
                .then()
                .statusCode(409)
                .body("code", equalTo("other-kind-of-proposal"));
        String edition = Desk.unit()
                .step(path, "edition", edition(year))
                .then()
                .statusCode(200)
                .body("status", equalTo("taken-up"))
                .extract()
                .path("editionId");
        Desk.nobody()
                .get("/v1/editions/" + edition)
                .then()
                .body("parties", equalTo(List.of("YYA", "YYB")), "answeredRecommendations.size()", equalTo(3));
        Desk.unit()
                .step(path, "refusal", "{\"reason\":\"Too late.\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("programme-proposal-is-taken-up"));
        Desk.unit()
                .get(path + "/history")
                .then()
                .body(
                        "items.happened",
                        contains("training.programme-proposed.v1", "training.programme-proposal-advanced.v1"));
        Desk.nobody()
                .get("/v1/training-needs?theme=" + theme + "&status=planned")
                .then()
                .body("items.party", contains("YYA", "YYB"));
        propose(1, 1).then().body("proposed", equalTo(0), "lapsed", equalTo(0));
    }

    @Test
    void aNationalEventBecomesARequestAndWhatIsRefusedIsNotProposedAgain() {
        propose(0, 2).then().body("proposed", equalTo(2));
        propose(0, 2).then().body("proposed", equalTo(2), "lapsed", equalTo(2));
        List<String> ids = Desk.unit()
                .get(programme + "?status=open")
                .then()
                .body("items.parties", equalTo(List.of(List.of("YYA"), List.of("YYB"))))
                .extract()
                .path("items.id");
        Desk.unit()
                .step(programme + "/" + ids.getLast(), "refusal", "{\"reason\":\"The State asked for a later year.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"));
        String request = Desk.unit()
                .step(programme + "/" + ids.getFirst(), "training-request", REQUEST)
                .then()
                .statusCode(200)
                .extract()
                .path("trainingRequestId");
        Desk.mission("YYA")
                .get("/v1/training-requests/" + request)
                .then()
                .body("status", equalTo("received"), "themes", hasItem(theme), "answeredRecommendations", not(empty()));
        propose(0, 2).then().body("proposed", equalTo(0));
    }

    @Test
    void programmesAreTheUnitsOwn() {
        propose(1, 0);
        String id = Desk.unit().get(programme).path("items[0].id");
        for (Desk other : List.of(Desk.mission("YYA"), Desk.partner("IIHL"))) {
            for (String read : List.of("", "/" + id, "/" + id + "/needs", "/" + id + "/history")) {
                other.get(programme + read).then().statusCode(403);
            }
            other.create(programme, wanted(1, 1)).then().statusCode(403);
            for (String step : List.of("edition", "training-request", "refusal")) {
                other.step(programme + "/" + id, step, "{}", "\"1\"").then().statusCode(403);
            }
        }
        Desk.nobody().get(programme).then().statusCode(401);
        Desk.unit().get("/v1/annual-programmes/2099/proposals/" + id).then().statusCode(404);
        Desk.unit()
                .create(programme, wanted(1, 1).replace(region, "nowhere"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-region"));
    }

    private static final String REQUEST = """
            {"authority":"Ministry of Labour","need":"Officers are to learn the rules.","language":"en",
             "expectedParticipants":20}""";

    private static String edition(int inYear) {
        return """
                {"startsOn":"%d-06-07","endsOn":"%d-06-11","languages":["en"],"capacity":30}""".formatted(inYear, inYear);
    }

    private Response propose(int editions, int events) {
        Response proposed = Desk.unit().create(programme, wanted(editions, events));
        proposed.then().statusCode(201);
        return proposed;
    }

    private String wanted(int editions, int events) {
        return """
                {"editions":%d,"statesPerEdition":30,"nationalEvents":%d,"themesPerEvent":3,"region":"%s","theme":"%s"}""".formatted(editions, events, region, theme);
    }

    private void recommend(String party, UUID id) {
        Facts.tell(
                new RecommendationPublished(id, party, "UPR", "recommendation", "supported", List.of(theme), List.of()),
                1);
    }
}
