package org.iom.iml.review;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.testkit.Desk;

/** A review of Kenya's law with a word of its own in every field that holds words in confidence. */
final class SomeConfidence {

    /** How far the review has come. */
    enum Stage {
        RECEIVED,
        ANALYSIS,
        FINAL,
        DELIVERED
    }

    /** What can be read of a review. */
    static final List<String> PARTS = List.of(
            "",
            "/history",
            "/notices",
            "/findings",
            "/recommendations",
            "/standards",
            "/pinned-versions",
            "/mechanism-recommendations",
            "/assignments",
            "/peer-reviews",
            "/remarks",
            "/comments",
            "/changes");

    /** Fields of which the mission sees nothing, whatever the stage. */
    static final List<String> UNITS_OWN = List.of("before", "assigned", "note", "remark");

    /** Fields that are the mission's once the review is delivered. */
    static final List<String> UNTIL_DELIVERY = List.of("reasons", "quote", "advice", "comment");

    static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("acceptance", "{}"),
            Map.entry("declination", "{\"reason\":\"Other words\"}"),
            Map.entry("analysis", ""),
            Map.entry("peer-review", ""),
            Map.entry("draft", ""),
            Map.entry("comments", ""),
            Map.entry("finalization", ""),
            Map.entry("delivery", "{}"),
            Map.entry("publication", SomeReview.consent("2026-05-29")),
            Map.entry("follow-up", ""),
            Map.entry("closure", ""),
            Map.entry("withdrawal", "{\"reason\":\"Other words\"}"));

    final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    /** The word that stands in a field. */
    String canary(String field) {
        return canary + field;
    }

    String at(Stage stage) {
        String path = Desk.path(Desk.mission("KEN")
                .create("/v1/reviews", """
                {"party":"KEN","product":"opinion","requester":{"kind":"government","name":"%s"},
                 "termsOfReference":"%s","texts":[{"title":"%s","version":"1","language":"en"}]}""".formatted(canary("name"), canary("terms"), canary("title"))));
        if (stage != Stage.RECEIVED) {
            write(path);
        }
        if (stage == Stage.FINAL || stage == Stage.DELIVERED) {
            finish(path);
        }
        if (stage == Stage.DELIVERED) {
            SomeReview.PEER.step(path, "delivery", "{}").then().statusCode(200);
        }
        return path;
    }

    private void finish(String path) {
        SomeReview.PEER.step(path, "peer-review", "").then().statusCode(200);
        SomeReview.PEER
                .create(path + "/peer-reviews", "{\"opinion\":\"agreed\",\"note\":\"%s\"}".formatted(canary("note")))
                .then()
                .statusCode(201);
        SomeReview.PEER.step(path, "draft", "").then().statusCode(200);
        SomeReview.PEER
                .step(path, "comments", """
                        {"authority":"Ministry","comments":[{"text":"%s"}]}""".formatted(canary("comment")))
                .then()
                .statusCode(200);
        SomeReview.PEER.step(path, "finalization", "").then().statusCode(200);
    }

    private void write(String path) {
        Desk.unit().step(path, "acceptance", "{}").then().statusCode(200);
        Desk.unit()
                .create(path + "/assignments", "{\"person\":\"%s\",\"task\":\"lead\"}".formatted(canary("assigned")))
                .then()
                .statusCode(201);
        String finding = SomeReview.finding().replace("shall be detained", canary("quote"));
        Response made = Desk.unit()
                .create(
                        path + "/findings",
                        finding.replace("Detention is the rule and not the exception.", canary("before")));
        Desk.unit()
                .put(
                        Desk.path(made),
                        finding.replace("Detention is the rule and not the exception.", canary("reasons")),
                        made.header("ETag"))
                .then()
                .statusCode(200);
        Desk.unit()
                .create(path + "/remarks", """
                        {"finding":"%s","text":"%s"}""".formatted(made.path("id"), canary("remark")))
                .then()
                .statusCode(201);
        Desk.unit()
                .create(path + "/recommendations", """
                        {"kind":"key","addressedTo":"Ministry","text":"%s"}""".formatted(canary("advice")))
                .then()
                .statusCode(201);
    }
}
