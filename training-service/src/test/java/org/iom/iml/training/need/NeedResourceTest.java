package org.iom.iml.training.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.TrainingNeedProposed;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.RegistryOfTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class NeedResourceTest {

    @Inject
    RegistryOfTests registry;

    private final String theme = "theme-" + UUID.randomUUID();
    private final String region = "region-" + UUID.randomUUID();
    private final UUID recommendation = Ids.next();

    @BeforeEach
    void theRegistryHasTheTheme() {
        registry.has(CodeList.THEMES, theme);
    }

    @Test
    void anOpenRecommendationProposesATrainingUntilThereIsEvidence() {
        UUID id = UUID.randomUUID();
        Facts.tell(published("RWA"), 1, id);
        Facts.tell(published("RWA"), 1, id);
        Facts.eventually(() -> {
            assertThat(needs("RWA").getInt("items[0].recommendations.supported"))
                    .isEqualTo(1);
            assertThat(needs("RWA").getInt("items[0].weight")).isPositive();
        });

        Facts.tell(
                new EvidenceNoted(recommendation, "RWA", "held-training", Ids.next(), LocalDate.of(2026, 3, 20), true),
                2,
                UUID.randomUUID());

        Facts.eventually(() -> {
            assertThat(needs("RWA").getInt("items[0].recommendations.supported"))
                    .isZero();
            assertThat(needs("RWA").getInt("items[0].recommendations.withEvidence"))
                    .isEqualTo(1);
        });
    }

    @Test
    void anAssessmentOfAProjectProposesTrainingForThoseWhoseFileItIs() {
        Facts.tell(new TrainingNeedProposed(Ids.next(), "RWA", List.of(theme), List.of(Ids.next())), 1);

        String path = "/v1/training-needs?party=RWA&theme=" + theme;
        Facts.eventually(() -> Desk.mission("RWA")
                .get(path)
                .then()
                .body("items[0].because[0].factor", equalTo("proposed-by-assessment"), "items[0].weight", equalTo(2)));
        for (Desk other : List.of(Desk.nobody(), Desk.mission("KEN"), Desk.partner("IIHL"))) {
            assertThat(other.get(path).jsonPath().getList("items.theme")).doesNotContain(theme);
        }
    }

    @Test
    void whatIsDoneInConfidenceChangesNothingForOthers() {
        Facts.tell(published("BDI"), 1);
        Facts.eventually(
                () -> assertThat(needs("BDI").getInt("items[0].weight")).isEqualTo(3));
        List<Desk> others = List.of(Desk.nobody(), Desk.mission("KEN"), Desk.partner("IIHL"));
        List<String> before = others.stream().map(this::burundi).toList();
        String summary = summary();

        Facts.tell(
                new EvidenceNoted(recommendation, "BDI", "held-training", Ids.next(), LocalDate.of(2026, 3, 20), null),
                2);

        Facts.eventually(() -> Desk.mission("BDI")
                .get("/v1/training-needs?party=BDI&theme=" + theme)
                .then()
                .body("items[0].recommendations.withEvidence", equalTo(1)));
        assertThat(others.stream().map(this::burundi).toList()).isEqualTo(before);
        assertThat(summary()).isEqualTo(summary);
    }

    @Test
    void aDeliveredReviewIsNoStepOfTheState() {
        Facts.tell(published("BDI"), 1);
        Facts.tell(
                new EvidenceNoted(
                        recommendation, "BDI", "delivered-review", Ids.next(), LocalDate.of(2026, 3, 20), true),
                2);
        Facts.tell(
                new EvidenceNoted(recommendation, "BDI", "held-training", Ids.next(), LocalDate.of(2026, 3, 21), null),
                3);

        Facts.eventually(() -> Desk.mission("BDI")
                .get("/v1/training-needs?party=BDI&theme=" + theme)
                .then()
                .body("items[0].recommendations.withEvidence", equalTo(1)));
        Desk.nobody()
                .get("/v1/training-needs?party=BDI&theme=" + theme)
                .then()
                .body("items[0].recommendations.withEvidence", equalTo(0));
    }

    private String burundi(Desk desk) {
        return desk.get("/v1/training-needs?party=BDI&theme=" + theme).asString();
    }

    /** Without the moment at which it was made. */
    private static String summary() {
        return Desk.nobody().get("/v1/parties/BDI/training-summary").asString().replaceAll("\"asOf\":\"[^\"]*\"", "");
    }

    @Test
    void whatAReviewFoundIsKnownToThoseWhoSeeTheStatesFilesOnly() {
        UUID review = Ids.next();
        Facts.tell(
                new ReviewDelivered(
                        review,
                        "UGA",
                        LocalDate.of(2026, 2, 27),
                        List.of(),
                        List.of(new DeliveredFinding(Ids.next(), "ICRMW", null, List.of(theme)))),
                1,
                UUID.randomUUID());

        Facts.eventually(() -> Desk.mission("UGA")
                .get("/v1/training-needs?party=UGA&theme=" + theme)
                .then()
                .body("items[0].findings.count", equalTo(1)));
        for (Desk other : new Desk[] {Desk.nobody(), Desk.mission("KEN"), Desk.partner("IIHL")}) {
            other.get("/v1/training-needs?party=UGA&theme=" + theme).then().body("items.theme", not(hasItem(theme)));
        }
    }

    @Test
    void whoSeesNoFilesIsToldNoNumberOfFindings() {
        Facts.tell(published("TZA"), 1);

        Facts.eventually(() -> Desk.nobody()
                .get("/v1/training-needs?party=TZA&theme=" + theme)
                .then()
                .body("items[0].recommendations.supported", equalTo(1), "items[0].findings", nullValue()));
    }

    @Test
    void needsComeAsAFileToo() {
        Facts.tell(published("SSD"), 1);

        Facts.eventually(() -> Desk.nobody()
                .get("/v1/training-needs?party=SSD&theme=" + theme, "text/csv")
                .then()
                .contentType("text/csv")
                .body(startsWith("party,theme,weight"), containsString("SSD," + theme + ",3,open")));
    }

    @Test
    void needsOfARegionOnAThemeComeFromAllItsStatesTheHeaviestFirst() {
        registry.has(CodeList.REGIONS, region);
        registry.has(CodeList.PARTIES, "ZZA", "ZZB", "ZZC", "ZZD");
        for (String state : List.of("ZZA", "ZZB", "ZZC", "ZZD")) {
            Facts.tell(new PartyPublished(state, "state", null, null, Map.of("en", state)), 1);
        }
        Facts.tell(new PartyPublished("ZZE", "territory", null, null, Map.of("en", "An island")), 1);
        Facts.tell(
                new RegionPublished(
                        region, "region", null, Map.of("en", "A region"), List.of("ZZA", "ZZB", "ZZC", "ZZE")),
                1);
        recommend("ZZA", null, theme);
        recommend("ZZB", "supported", theme);
        recommend("ZZD", "supported", theme);

        String path = "/v1/training-needs?theme=" + theme;
        Facts.eventually(() -> Desk.nobody()
                .get(path + "&region=" + region)
                .then()
                .body(
                        "items.party",
                        equalTo(List.of("ZZB", "ZZA", "ZZC")),
                        "items[0].weight",
                        equalTo(3),
                        "items[0].recommendations.mechanisms",
                        equalTo(List.of("CMW")),
                        "items[0].knownUntil",
                        equalTo("2026-03-20T10:00:00Z"),
                        "items[2].status",
                        equalTo("unknown"),
                        "items[2]",
                        not(hasKey("weight")),
                        "items[2]",
                        not(hasKey("recommendations")),
                        "items[2]",
                        not(hasKey("knownUntil"))));
        Desk.nobody().get(path + "&status=open").then().body("items.party", equalTo(List.of("ZZB", "ZZD", "ZZA")));
        Desk.nobody()
                .get(path + "&party=ZZD&region=" + region)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        String cursor = Desk.nobody()
                .get(path + "&limit=1&region=" + region)
                .then()
                .body("items.party", equalTo(List.of("ZZB")))
                .extract()
                .path("nextCursor");
        Desk.nobody()
                .get(path + "&limit=1&region=" + region + "&cursor=" + cursor)
                .then()
                .body("items.party", equalTo(List.of("ZZA")));
        Desk.nobody()
                .get(path + "&region=" + region, "text/csv")
                .then()
                .body(containsString("ZZB," + theme + ",3,open"), containsString("\nZZC,,,unknown,"));
    }

    @Test
    void aRecommendationWithoutAThemeLeavesUnknownWhatItAsksFor() {
        registry.has(CodeList.PARTIES, "ZZF");
        recommend("ZZF", "supported");

        Facts.eventually(() -> Desk.nobody()
                .get("/v1/training-needs?party=ZZF")
                .then()
                .body(
                        "items.size()",
                        equalTo(1),
                        "items[0].status",
                        equalTo("unknown"),
                        "items[0].recommendations.supported",
                        equalTo(1),
                        "items[0]",
                        not(hasKey("theme"))));
    }

    @Test
    void aRegionThatThereIsNotIsRefused() {
        Facts.eventually(() -> Desk.nobody()
                .get("/v1/training-needs?region=nowhere")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?region")));
    }

    private void recommend(String party, @Nullable String position, String... themes) {
        Facts.tell(
                new RecommendationPublished(
                        Ids.next(), party, "CMW", "recommendation", position, List.of(themes), List.of()),
                1);
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
}
