package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.Test;

@ServiceTest
class PublicationResourceTest {

    @Inject
    EraseWhatIsKeptTooLong erasing;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private String consent(String scope, String more) {
        return """
                {"givenBy":"Department for Immigration","givenOn":"%s","scope":"%s"%s}""".formatted(today, scope, more);
    }

    @Test
    void ofASummaryOthersReadNothingElse() {
        String path = SomeReview.delivered("KEN");
        Desk.unit().step(path, "consent", consent("summary", "")).then().statusCode(200);
        Desk.nobody().get(path).then().statusCode(404);
        Desk.unit().step(path, "publication", "{}").then().statusCode(422).body("code", equalTo("summary-missing"));
        Desk.unit()
                .step(path, "publication", "{\"summary\":\"In short.\"}")
                .then()
                .statusCode(200);

        for (Desk reader : List.of(Desk.nobody(), Desk.partner("IIHL"), Desk.mission("UGA"))) {
            reader.get(path)
                    .then()
                    .statusCode(200)
                    .body("publication.summary", equalTo("In short."), "publication.scope", equalTo("summary"))
                    .body("requester", nullValue(), "termsOfReference", nullValue(), "work", nullValue())
                    .body("texts", nullValue(), "topics", nullValue(), "languages", nullValue())
                    .body("answeredRecommendations", nullValue(), "notices", nullValue());
            for (String hidden : List.of(
                    "findings",
                    "recommendations",
                    "notices",
                    "pinned-versions",
                    "pinned-versions/notices",
                    "standards",
                    "mechanism-recommendations")) {
                reader.get(path + "/" + hidden).then().statusCode(404);
            }
            assertThat(reader.get(path).asString()).doesNotContain("Bill");
        }
        Desk.mission("KEN").get(path).then().body("texts", hasSize(1), "work.consent.scope", equalTo("summary"));
        Desk.mission("KEN").get(path + "/findings").then().body("items", hasSize(1));
    }

    @Test
    void anEmbargoIsKept() {
        String path = SomeReview.delivered("KEN");
        Desk.unit()
                .step(path, "consent", consent("whole", ",\"embargoUntil\":\"" + today.minusDays(1) + "\""))
                .then()
                .statusCode(422)
                .body("code", equalTo("in-the-past"));
        Desk.unit()
                .step(path, "consent", consent("whole", ",\"embargoUntil\":\"" + today.plusDays(30) + "\""))
                .then()
                .statusCode(200)
                .body("work.consent.embargoUntil", equalTo(today.plusDays(30).toString()));
        Desk.unit().step(path, "publication", "{}").then().statusCode(409).body("code", equalTo("under-embargo"));
        Desk.nobody().get(path).then().statusCode(404);
    }

    @Test
    void aPublicationGoesNoFurtherThanTheConsentThatIsRecorded() {
        String path = SomeReview.delivered("KEN");
        Desk officer = Desk.with(Tokens.trusted(
                ClientCredentials.as("mission").countries(List.of("KEN")).person("an-officer")));
        officer.step(path, "consent", consent("summary", "")).then().statusCode(200);

        Desk.unit()
                .step(path, "publication", published())
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-already-recorded"));
        Desk.unit()
                .step(path, "consent", consent("whole", ""))
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-wider-than-recorded"));
        Desk.mission("KEN").get(path).then().body("work.consent.scope", equalTo("summary"));
        Desk.nobody().get(path).then().statusCode(404);
        officer.step(path, "consent", consent("whole", "")).then().statusCode(200);
    }

    @Test
    void aPublicationIsTakenBack() {
        String path = SomeReview.published("KEN");
        String id = id(path);
        Desk.nobody().get(path).then().statusCode(200).body("texts", hasSize(1), "reason", nullValue());

        Desk.unit()
                .step(path, "publication-withdrawal", "{\"reason\":\"The department asks for it.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("follow-up"), "publication", nullValue());

        Desk.nobody().get(path).then().statusCode(404);
        Desk.mission("UGA").get(path + "/findings").then().statusCode(404);
        Desk.nobody().get("/v1/reviews?party=KEN&limit=200").then().body("items.id", not(hasItem(id)));
        Desk.mission("KEN").get(path).then().body("reason", equalTo("The department asks for it."));
        Desk.unit()
                .step(path, "publication-withdrawal", "{\"reason\":\"Again.\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-published"));
    }

    @Test
    void whoFollowedAPublicationLearnsThatItWasWithdrawn() {
        String path = SomeReview.published("KEN");
        String kept = id(SomeReview.delivered("KEN"));
        String since = "/v1/reviews?limit=200&party=KEN&updatedSince="
                + Clock.systemUTC().instant();
        List<Desk> strangers = List.of(Desk.nobody(), Desk.partner("IIHL"), Desk.mission("UGA"));
        String reason = "{\"reason\":\"The department asks for it.\"}";

        Desk.unit().step(path, "publication-withdrawal", reason).then().statusCode(200);
        for (Desk stranger : strangers) {
            stranger.get(since).then().body("items", hasSize(0), "removed.id", contains(id(path)));
            stranger.get(since + "&product=note").then().body("removed", hasSize(0));
            stranger.get(since + "&status=follow-up").then().body("removed.id", contains(id(path)));
            stranger.get(since.replace("KEN", "ERI")).then().body("removed", hasSize(0));
        }
        Desk.mission("KEN")
                .get(since)
                .then()
                .body("items.id", allOf(hasItem(id(path)), not(hasItem(kept))), "removed", hasSize(0));

        Desk.unit().step(path, "publication", published()).then().statusCode(200);
        for (Desk stranger : strangers) {
            stranger.get(since).then().body("items.id", contains(id(path)), "removed", hasSize(0));
        }
        Desk.unit().step(path, "publication-withdrawal", reason).then().statusCode(200);
        Desk.nobody().get(since).then().body("removed.id", contains(id(path)));
    }

    private String published() {
        return SomeReview.consent(today.toString());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void consentComesAfterDeliveryFromAPersonWhoseFileItIs() {
        String open = SomeReview.withAFinding("KEN");
        Desk.unit()
                .step(open, "consent", consent("whole", ""))
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-before-delivery"));
        String path = SomeReview.delivered("KEN");
        String version = Desk.unit().get(path).header("ETag");
        Desk.machine()
                .step(path, "consent", consent("whole", ""))
                .then()
                .statusCode(403)
                .body("code", equalTo("person-required"));
        Desk.mission("UGA")
                .step(path, "consent", consent("whole", ""), version)
                .then()
                .statusCode(403);
        Desk.partner("IIHL")
                .step(path, "consent", consent("whole", ""), version)
                .then()
                .statusCode(403);
        Desk.mission("KEN")
                .step(path, "publication-withdrawal", "{\"reason\":\"x\"}", version)
                .then()
                .statusCode(403);
        Desk.nobody()
                .step(path, "consent", consent("whole", ""), version)
                .then()
                .statusCode(401);
    }

    @Test
    void whatEndedYearsAgoUnpublishedIsErased() {
        String path = SomeReview.withAFinding("ERI");
        Desk.unit()
                .step(path, "withdrawal", "{\"reason\":\"Given up.\"}")
                .then()
                .statusCode(200);
        Desk.unit()
                .get(path)
                .then()
                .body("work.keptUntil", equalTo(today.plusYears(10).toString()));
        String published = SomeReview.published("ERI");
        Instant inYears = Clock.systemUTC()
                .instant()
                .atOffset(ZoneOffset.UTC)
                .plusYears(10)
                .plusDays(1)
                .toInstant();

        erasing.round(Clock.systemUTC().instant());
        Desk.unit().get(path + "/findings").then().body("items", hasSize(1));
        erasing.round(inYears);

        Desk.unit().get(path + "/findings").then().body("items", hasSize(0));
        Desk.unit().get(path + "/changes").then().body("items", hasSize(0));
        Desk.unit()
                .get(path)
                .then()
                .body("termsOfReference", equalTo(""), "texts", hasSize(0), "reason", nullValue())
                .body("status", equalTo("withdrawn"), "requestedAt", notNullValue());
        Desk.unit().get(published + "/findings").then().body("items", hasSize(1));
        Desk.unit().get(path + "/history").then().body("items.happened", hasItem("review.review-content-revised.v1"));
    }
}
