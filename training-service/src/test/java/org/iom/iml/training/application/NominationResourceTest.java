package org.iom.iml.training.application;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class NominationResourceTest {

    private static String nomination(String email, String party) {
        return People.application("Ngozi Examplewala", email, party, ",\"authority\":\"Ministry of the Interior\"");
    }

    private static Response endorse(String token, String path, String letter) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", Desk.unit().get(path).header("ETag"))
                .contentType(ContentType.BINARY)
                .queryParam("name", "letter.pdf")
                .body(letter.getBytes(UTF_8))
                .post(path + "/endorsement");
    }

    @Test
    void aNomineeTakesUpWhatAnotherPersonHasEndorsed() {
        String edition = People.anEdition("");
        String email = People.anAddress();
        String path = Desk.path(Desk.with(People.colleague("nominator", "KEN"))
                .create(edition + "/nominations", nomination(email, "KEN")));
        for (String machine : new String[] {Tokens.mission("KEN"), Tokens.iml(), Tokens.admin()}) {
            endorse(machine, path, "%PDF-1.7").then().statusCode(403).body("code", equalTo("person-required"));
        }
        endorse(People.colleague("nominator", "KEN"), path, "%PDF-1.7")
                .then()
                .statusCode(409)
                .body("code", equalTo("endorsed-by-nominator"));
        endorse(People.colleague("colleague", "UGA"), path, "%PDF-1.7").then().statusCode(404);
        endorse(People.colleague("colleague", "KEN"), path, "MZ\u0000program")
                .then()
                .statusCode(422)
                .body("code", equalTo("file-type-not-taken"));
        endorse(People.colleague("colleague", "KEN"), path, "%PDF-1.7")
                .then()
                .statusCode(200)
                .body("status", equalTo("awaiting-nominee"), "letter", equalTo(path + "/letter"));
        Desk.mission("KEN").get(path + "/letter").then().statusCode(200).contentType("application/pdf");
        Desk.mission("UGA").get(path + "/letter").then().statusCode(404);

        People.answer(Mailbox.of(email).token("nominated"), true)
                .then()
                .statusCode(200)
                .body("status", equalTo("under-review"));
        Desk.mission("KEN").get(path).then().body("status", equalTo("under-review"));
    }

    @Test
    void aMissionNominatesForItsStatesAndSeesNoOthers() {
        String edition = People.anEdition("");
        String email = People.anAddress();
        Desk.mission("UGA")
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(403);
        Desk.partner("IIHL")
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(403);
        Desk.nobody()
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(401);
        String path = Desk.path(Desk.mission("KEN").create(edition + "/nominations", nomination(email, "KEN")));
        Desk.mission("KEN")
                .create(edition + "/nominations", nomination(email, "KEN"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-nominated"));
        Desk.mission("UGA").get(edition + "/nominations").then().body("items", hasSize(0));
        Desk.mission("UGA").get(path).then().statusCode(404).body(not(containsString("Ngozi")));
        Desk.mission("UGA").step(path, "withdrawal", "", "\"1\"").then().statusCode(404);
        Desk.mission("KEN").get(edition + "/nominations", "text/csv").then().body(containsString("Ngozi Examplewala"));
        Desk.mission("KEN").step(path, "withdrawal", "").then().statusCode(200).body("status", equalTo("withdrawn"));
        Desk.path(Desk.mission("KEN").create(edition + "/nominations", nomination(email, "KEN")));
    }
}
