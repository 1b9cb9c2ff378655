package org.iom.iml.training.application;

import java.util.UUID;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.iom.iml.training.SomeCourse;

/** People who apply and are nominated, and what they send. */
public final class People {

    private People() {}

    /** An address that nobody else has. */
    public static String anAddress() {
        return "p" + UUID.randomUUID().toString().replace("-", "") + "@ministry.example";
    }

    /** The token of another person of a mission. */
    public static String colleague(String person, String... parties) {
        return Tokens.trusted(ClientCredentials.as("mission").person(person).countries(java.util.List.of(parties)));
    }

    public static String application(String name, String email, String party, String more) {
        return """
                {"name":"%s","email":"%s","language":"en","party":"%s","sector":"government","firstTime":true,
                 "scholarship":false%s}""".formatted(name, email, party, more);
    }

    public static String anEdition(String more) {
        return Desk.path(Desk.unit().create("/v1/editions", """
                {"courseId":"%s","startsOn":"2127-06-07","endsOn":"2127-06-11","languages":["en"],"capacity":30,
                 "place":"Moshi"%s}""".formatted(SomeCourse.published("migrants"), more)));
    }

    /** Somebody who has applied and confirmed; the address. */
    public static String anApplicant(String edition, String name, String party, String more) {
        String email = anAddress();
        Desk.nobody()
                .create(edition + "/applications", application(name, email, party, more))
                .then()
                .statusCode(202);
        answer(Mailbox.of(email).token("confirm"), true).then().statusCode(200);
        return email;
    }

    public static io.restassured.response.Response answer(String token, boolean accept) {
        return Desk.nobody().create("/v1/links/answer", "{\"token\":\"%s\",\"accept\":%s}".formatted(token, accept));
    }

    /** The path of somebody's application. */
    public static String pathOf(String edition, String email) {
        return edition + "/applications/"
                + Desk.unit()
                        .get(edition + "/applications?limit=200")
                        .jsonPath()
                        .getString("items.find { it.email == '" + email + "' }.id");
    }
}
