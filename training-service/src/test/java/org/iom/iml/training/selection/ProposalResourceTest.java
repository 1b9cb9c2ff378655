package org.iom.iml.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.application.People;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProposalResourceTest {

    private static final String ASKED = """
            {"limits":[{"attribute":"party","value":"UGA","minimum":1,"hard":true}],
             "goals":[{"attribute":"gender","value":"female","points":20}]}""";

    private static String anEdition() {
        String edition = People.anEdition("");
        Desk.unit()
                .put(
                        edition + "/seats",
                        "{\"capacity\":2}",
                        Desk.unit().get(edition).header("ETag"))
                .then()
                .statusCode(200);
        return edition;
    }

    @Test
    void theSolverProposesAndAPersonDecides() {
        String edition = anEdition();
        String ngozi = idOf(edition, People.anApplicant(edition, "Ngozi One", "KEN", ",\"gender\":\"female\""));
        String other = idOf(edition, People.anApplicant(edition, "Ngozi Two", "KEN", ",\"gender\":\"female\""));
        String ugandan = idOf(edition, People.anApplicant(edition, "Okello Three", "UGA", ",\"gender\":\"male\""));

        String path = Desk.path(Desk.unit().create(edition + "/selection-proposals", ASKED));
        Desk.unit()
                .get(path)
                .then()
                .body("optimal", equalTo(true), "chosen", equalTo(2), "worth", equalTo(220), "candidates", equalTo(3));
        var lines = Desk.unit().get(path + "/lines").jsonPath();
        assertThat(lines.getList("items.findAll { it.chosen }.applicationId", String.class))
                .contains(ugandan)
                .hasSize(2);
        assertThat(lines.getString("items.find { it.applicationId == '" + ugandan + "' }.because"))
                .contains("minimum");
        String again = Desk.path(Desk.unit().create(edition + "/selection-proposals", ASKED));
        assertThat(Desk.unit().get(again + "/lines").asString())
                .isEqualTo(Desk.unit().get(path + "/lines").asString());
        Desk.unit().get(edition + "/offers").then().body("items", hasSize(0));

        String chosen = lines.getList("items.findAll { it.chosen }.applicationId", String.class).stream()
                .filter(id -> !id.equals(ugandan))
                .findFirst()
                .orElseThrow();
        String left = chosen.equals(ngozi) ? other : ngozi;
        Desk.unit()
                .step(path, "decision", """
                        {"expiresAt":"2127-01-01T00:00:00Z","overrides":[
                         {"applicationId":"%s","chosen":false,"reason":"Came last year."},
                         {"applicationId":"%s","chosen":true,"reason":"Leads the drafting."}]}""".formatted(chosen, left))
                .then()
                .statusCode(200)
                .body("status", equalTo("decided"));
        assertThat(Desk.unit().get(edition + "/offers").jsonPath().getList("items.applicationId", String.class))
                .containsExactlyInAnyOrder(ugandan, left);
        Desk.unit()
                .step(path, "decision", "{\"expiresAt\":\"2127-01-01T00:00:00Z\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-is-settled"));
    }

    private static String idOf(String edition, String email) {
        String path = People.pathOf(edition, email);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void limitsThatContradictAreNamed() {
        String edition = anEdition();
        Desk.unit()
                .create(edition + "/selection-proposals", ASKED)
                .then()
                .statusCode(409)
                .body("code", equalTo("quotas-contradict"), "detail", containsString("party UGA: at least 1"));
        Desk.unit()
                .create(
                        edition + "/selection-proposals",
                        "{\"goals\":[],\"limits\":[{\"attribute\":\"party\",\"value\":\"KEN\",\"minimum\":2,\"maximum\":1,\"hard\":true}]}")
                .then()
                .statusCode(422);
    }

    @Test
    void onlyTheUnitSelects() {
        String edition = anEdition();
        for (Desk other : List.of(Desk.mission("KEN"), Desk.partner("IIHL"))) {
            other.create(edition + "/selection-proposals", ASKED).then().statusCode(403);
            other.get(edition + "/selection-proposals").then().statusCode(403);
        }
        Desk.nobody().create(edition + "/selection-proposals", ASKED).then().statusCode(401);
    }
}
