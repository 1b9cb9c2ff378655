package org.iom.iml.monitoring.actionplan;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;

/** A mission with a plan of its State, whose words all hold one word that can be looked for. */
final class PlanDesk {

    static final String PLANS = "/v1/action-plans";

    final String party = SomeState.code();
    final Desk mission = Desk.with(Tokens.trusted(
            ClientCredentials.as("mission").person("Ama Plainlyinvented").countries(List.of(party))));
    final String word;

    PlanDesk(String word) {
        this.word = word;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    String recommendation() {
        return Desk.unit()
                .create("/v1/recommendations", """
                        {"party": "%s", "mechanism": "UPR", "session": 8, "text": "Give legal aid to migrants."}""".formatted(party))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** A plan of four years from today, on whose only indicator progress is due every six months from tomorrow. */
    String plan(String recommendation) {
        return Desk.path(mission.create(PLANS, body(recommendation, 6, today().plusDays(1))));
    }

    String body(String recommendation, int every, LocalDate first) {
        return """
                {"party": "%s", %s}""".formatted(party, content("", "", "", recommendation, every, first));
    }

    /** The same plan again, with the ids of its items. */
    String again(String path, String recommendation, int every, LocalDate first) {
        JsonPath plan = mission.get(path).jsonPath();
        return "{"
                + content(
                        id(plan.getString("clusters[0].id")),
                        id(plan.getString("clusters[0].measures[0].id")),
                        id(indicator(plan)),
                        recommendation,
                        every,
                        first)
                + "}";
    }

    private static String id(String id) {
        return "\"id\": \"" + id + "\", ";
    }

    private String content(
            String cluster, String measure, String indicator, String recommendation, int every, LocalDate first) {
        return """
                "title": "Plan %1$s", "startsOn": "%2$s", "endsOn": "%3$s", "clusters": [{%4$s"title": "Detention %1$s",
                 "recommendations": ["%5$s"], "measures": [{%6$s"title": "Legal aid %1$s", "leadInstitution": "Ministry %1$s",
                 "indicators": [{%7$s"title": "Visits %1$s", "every": %8$d, "unit": "months", "firstDueOn": "%9$s"}]}]}]""".formatted(
                        word,
                        today().minusYears(1),
                        today().plusYears(3),
                        cluster,
                        recommendation,
                        measure,
                        indicator,
                        every,
                        first);
    }

    String indicator(String path) {
        return indicator(mission.get(path).jsonPath());
    }

    private static String indicator(JsonPath plan) {
        return plan.getString("clusters[0].measures[0].indicators[0].id");
    }

    Response reporting(String path, LocalDate day) {
        return mission.create(path + "/progress-reports", """
                {"indicator": "%s", "dueOn": "%s", "text": "Four of nine %s.", "value": "4 of 9 %s"}""".formatted(indicator(path), day, word, word));
    }

    List<String> days(String path) {
        return mission.get(path).jsonPath().getList("clusters[0].measures[0].indicators[0].dueDates.dueOn");
    }

    /** A step from the version that the mission reads now. */
    void step(String path) {
        mission.step(path, "publication", "").then().statusCode(200);
    }
}
