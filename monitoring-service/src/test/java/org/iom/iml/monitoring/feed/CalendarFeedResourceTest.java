package org.iom.iml.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import biweekly.Biweekly;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.iom.iml.testkit.server.ClientCredentials;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class CalendarFeedResourceTest {

    private static final String OURS = "Contribution of IOM";

    @Inject
    DataSource database;

    private final String party = SomeState.code();
    private final String owner = "Ama Plainlyinvented " + UUID.randomUUID();

    @Test
    void aFeedShowsWhatItsOwnerMaySeeUntilItIsWithdrawn() {
        aContribution();
        JsonPath feed = feed(mission(party), Map.of("party", party));
        String address = feed.getString("address");
        assertThat(address).matches("/v1/calendar-feeds/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(Biweekly.parse(read(address)).first().getEvents())
                .anyMatch(event -> event.getSummary().getValue().startsWith(OURS));
        assertThat(Desk.nobody().request().get(address).header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(listed(mission(party)).getString("items[0].address")).isNull();
        Desk.with(mission("KEN"))
                .creating()
                .contentType(ContentType.JSON)
                .post("/v1/calendar-feeds/" + UUID.randomUUID() + "/withdrawal")
                .then()
                .statusCode(404);
        Desk.with(mission(party))
                .request()
                .post("/v1/calendar-feeds/" + feed.getString("id") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());
        Desk.nobody().request().get(address).then().statusCode(404);
    }

    @Test
    void anOwnerWhoMaySeeLessShowsLess() {
        aContribution();
        String address = feed(mission(party), Map.of("party", party)).getString("address");
        assertThat(read(address)).contains(OURS);
        Desk.with(mission("UGA"))
                .request()
                .get("/v1/deadlines?party=" + party)
                .then()
                .statusCode(200);
        assertThat(read(address)).doesNotContain(OURS).contains("National report");
        Desk.with(mission(party))
                .request()
                .get("/v1/deadlines?party=" + party)
                .then()
                .statusCode(200);
        assertThat(read(address)).contains(OURS);
    }

    @Test
    void anOwnerWhoWasNotHeardOfForLongShowsWhatIsPublic() throws SQLException {
        aContribution();
        JsonPath feed = feed(mission(party), Map.of("party", party));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement system =
                            connection.prepareStatement("select set_config('app.role', 'system', true)");
                    PreparedStatement silence = connection.prepareStatement(
                            "update calendar_feed set confirmed_at = confirmed_at - interval '31 days' where id = ?")) {
                system.execute();
                silence.setObject(1, UUID.fromString(feed.getString("id")));
                assertThat(silence.executeUpdate()).isOne();
            }
            connection.commit();
        }
        assertThat(read(feed.getString("address"))).doesNotContain(OURS).contains("National report");
    }

    @Test
    void aFeedOfAnotherIsNobodysToSeeOrWithdraw() {
        aContribution();
        JsonPath feed = feed(mission(party), Map.of("party", party, "mechanism", "UPR"));
        assertThat(read(feed.getString("address"))).contains(OURS);
        String other = Tokens.trusted(
                ClientCredentials.as("mission").person("Otto Madeup " + owner).countries(List.of(party)));
        assertThat(listed(other).getList("items")).isEmpty();
        Desk.with(other)
                .request()
                .post("/v1/calendar-feeds/" + feed.getString("id") + "/withdrawal")
                .then()
                .statusCode(404);
        assertThat(read(feed.getString("address"))).contains(OURS);
        assertThat(read(feed(other, Map.of("party", party, "mechanism", "ACtHPR"))
                        .getString("address")))
                .contains("BEGIN:VCALENDAR");
    }

    @Test
    void aFeedMayBeOfAMechanismOrOfTheMissionsOwnStates() {
        aContribution();
        String all = read(feed(mission(party), Map.of("mechanism", "UPR")).getString("address"));
        assertThat(all).contains("National report of " + party).contains(OURS + " of " + party);
        JsonPath own = feed(mission(party), Map.of());
        assertThat(own.getString("party")).isNull();
        assertThat(read(own.getString("address")))
                .contains("X-WR-CALNAME:Monitoring of " + party)
                .contains(OURS + " of " + party);
        String others =
                read(feed(mission(SomeState.code()), Map.of("mechanism", "UPR")).getString("address"));
        assertThat(others).contains("National report of " + party).doesNotContain(OURS + " of " + party);
    }

    @Test
    void aRepetitionIsAnsweredWithoutTheSecretWhichIsKeptNowhere() throws SQLException {
        String key = UUID.randomUUID().toString();
        JsonPath first = once(key).jsonPath();
        Response again = once(key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isNull();
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.getString("id"));
        assertThat(again.jsonPath().getString("address")).isNull();
        String secret = first.getString("address").replaceAll(".*/|\\.ics", "");
        try (Connection connection = database.getConnection();
                PreparedStatement kept = connection.prepareStatement(
                        "select count(*) from idempotency where key = ? and concat(body, location) like ?")) {
            kept.setString(1, key);
            kept.setString(2, "%" + secret + "%");
            try (ResultSet rows = kept.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void aClientThatServesSeveralMissionsHasAFeedForEach() {
        aContribution();
        String ours = client(party);
        String theirs = client(SomeState.code());
        JsonPath feed = feed(theirs, Map.of("party", party));
        Desk.with(ours).request().get("/v1/deadlines?limit=1").then().statusCode(200);
        assertThat(read(feed.getString("address"))).doesNotContain(OURS);
        assertThat(listed(ours).getList("items.id")).doesNotContain((Object) feed.getString("id"));
        Desk.with(ours)
                .request()
                .post("/v1/calendar-feeds/" + feed.getString("id") + "/withdrawal")
                .then()
                .statusCode(404);
        assertThat(listed(theirs).getList("items.id")).contains((Object) feed.getString("id"));
    }

    private Response once(String key) {
        return Desk.with(mission(party))
                .request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("party", party))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static String client(String served) {
        return Tokens.trusted(ClientCredentials.as("mission").countries(List.of(served)));
    }

    @Test
    void whatCannotBeIsRefused() {
        Desk.nobody().request().get("/v1/calendar-feeds/guessed.ics").then().statusCode(404);
        Desk.nobody().request().get("/v1/calendar-feeds").then().statusCode(401);
        Desk.with(Tokens.iml())
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(409)
                .body("code", equalTo("party-or-mechanism-missing"));
        Facts.tell(new PartyPublished("KEN", "state", "KE", "404", Map.of("en", "Kenya")), 1);
        Desk.with(mission(party))
                .create("/v1/calendar-feeds", "{\"party\": \"NOBODY\"}")
                .then()
                .statusCode(422);
        Desk.with(mission(party))
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "mechanism", "NONE"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(422);
    }

    private String mission(String served) {
        return Tokens.trusted(ClientCredentials.as("mission").person(owner).countries(List.of(served)));
    }

    private void aContribution() {
        int session = ThreadLocalRandom.current().nextInt(1_500, 9_500);
        Desk.with(Tokens.iml())
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("number", session, "startsOn", "2030-05-06", "parties", List.of(party)))
                .post("/v1/mechanisms/UPR/sessions");
        Desk.with(Tokens.iml())
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "party",
                        party,
                        "mechanism",
                        "UPR",
                        "session",
                        session,
                        "due",
                        Map.of("on", "2029-11-06", "source", "Note of the secretariat")))
                .post("/v1/contributions")
                .then()
                .statusCode(201);
    }

    private JsonPath feed(String token, Map<String, String> of) {
        return Desk.with(token)
                .creating()
                .contentType(ContentType.JSON)
                .body(of)
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath listed(String token) {
        return Desk.with(token)
                .request()
                .get("/v1/calendar-feeds")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String read(String address) {
        return Desk.nobody()
                .request()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString()
                .replace("\r\n ", "");
    }
}
