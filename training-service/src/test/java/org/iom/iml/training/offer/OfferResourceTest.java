package org.iom.iml.training.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Mailbox;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.training.application.People;
import org.junit.jupiter.api.Test;

@ServiceTest
class OfferResourceTest {

    private static final String LATER = "2127-01-01T00:00:00Z";

    private static String anEdition(int capacity) {
        String edition = People.anEdition("");
        put(edition, "seats", "{\"capacity\":" + capacity + "}").then().statusCode(200);
        return edition;
    }

    private static Response put(String edition, String what, String body) {
        String versioned = what.equals("quotas") ? edition + "/quotas" : edition;
        return Desk.unit()
                .put(edition + "/" + what, body, Desk.unit().get(versioned).header("ETag"));
    }

    private static Person anApplicant(String edition, String party) {
        String email = People.anApplicant(edition, "Person " + email(), party, "");
        String path = People.pathOf(edition, email);
        return new Person(email, path, path.substring(path.lastIndexOf('/') + 1));
    }

    private static String email() {
        return People.anAddress().substring(1, 9).replaceAll("[0-9]", "x");
    }

    private static Response offer(String edition, Person person, String until) {
        return Desk.unit()
                .create(
                        edition + "/offers",
                        "{\"applicationId\":\"%s\",\"expiresAt\":\"%s\"}".formatted(person.id(), until));
    }

    private static Response queue(String edition, Person person) {
        return Desk.unit().create(edition + "/waiting-list", "{\"applicationId\":\"" + person.id() + "\"}");
    }

    private static Response answer(Person person, boolean accept) {
        return People.answer(Mailbox.of(person.email()).token("offer you a seat"), accept);
    }

    private static String statusOf(Person person) {
        return Desk.unit().get(person.path()).jsonPath().getString("status");
    }

    @Test
    void thereAreNeverMoreOffersThanSeatsAndADeclinedOneGoesToTheNext() {
        String edition = anEdition(1);
        Person first = anApplicant(edition, "KEN");
        Person second = anApplicant(edition, "UGA");
        Person third = anApplicant(edition, "RWA");
        String offer = Desk.path(offer(edition, first, LATER));
        offer(edition, second, LATER).then().statusCode(409).body("code", equalTo("no-seat-left"));
        queue(edition, second).then().statusCode(200).body("status", equalTo("waiting"));
        queue(edition, third).then().statusCode(200).body("status", equalTo("waiting"));
        Desk.unit()
                .get(edition + "/waiting-list")
                .then()
                .body("items.applicationId", equalTo(List.of(second.id(), third.id())));

        answer(first, false).then().statusCode(200).body("status", equalTo("declined"));
        answer(first, true).then().statusCode(409).body("code", equalTo("link-used"));
        Desk.unit().get(offer).then().body("status", equalTo("declined"));
        assertThat(statusOf(second)).isEqualTo("offered");
        assertThat(statusOf(third)).isEqualTo("waiting");

        answer(second, true).then().statusCode(200).body("status", equalTo("accepted"));
        put(edition, "seats", "{\"capacity\":1,\"scholarships\":0}").then().statusCode(200);
        People.answer(Mailbox.of(second.email()).token("withdraw"), true).then().statusCode(200);
        assertThat(statusOf(third)).isEqualTo("offered");
        Desk.unit().get(edition + "/waiting-list").then().body("items", hasSize(0));
    }

    @Test
    void anOfferThatNobodyAnswersExpiresAndTheNextIsAskedByItself() {
        String edition = anEdition(1);
        Person late = anApplicant(edition, "KEN");
        Person next = anApplicant(edition, "UGA");
        String soon = Clock.systemUTC()
                .instant()
                .plusSeconds(10)
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
        Desk.path(offer(edition, late, soon));
        queue(edition, next).then().statusCode(200);
        String token = Mailbox.of(late.email()).token("offer you a seat");
        assertThat(Mailbox.of(late.email()).token("but not for long")).isEqualTo(token);

        await().atMost(Duration.ofSeconds(30)).until(() -> statusOf(next).equals("offered"));
        assertThat(statusOf(late)).isEqualTo("expired");
        People.answer(token, true).then().statusCode(409).body("code", equalTo("offer-is-settled"));
        Desk.unit()
                .get(edition + "/offers")
                .then()
                .body("items.status", equalTo(List.of("expired", "open")), "items[1].refill", equalTo(true));
    }

    @Test
    void quotasThatSomebodyElseReplacedAreNotOverwritten() {
        String path = anEdition(2) + "/quotas";
        String read = Desk.unit().get(path).header("ETag");
        String kenyans = "{\"quotas\":[{\"attribute\":\"party\",\"value\":\"KEN\",\"maximum\":1}]}";

        String replaced = Desk.unit()
                .put(path, kenyans, read)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Desk.unit().put(path, "{\"quotas\":[]}", read).then().statusCode(412);
        Desk.unit().put(path, "{\"quotas\":[]}", "1").then().statusCode(400);
        Desk.unit().put(path, "{\"quotas\":[]}", replaced).then().statusCode(200);
    }

    @Test
    void aQuotaIsPassedOverInTheListAndRefusedByHand() {
        String edition = anEdition(2);
        put(edition, "quotas", "{\"quotas\":[{\"attribute\":\"party\",\"value\":\"KEN\",\"maximum\":1}]}")
                .then()
                .statusCode(200);
        Person kenyan = anApplicant(edition, "KEN");
        Person anotherKenyan = anApplicant(edition, "KEN");
        Person ugandan = anApplicant(edition, "UGA");
        Desk.path(offer(edition, kenyan, LATER));
        offer(edition, anotherKenyan, LATER).then().statusCode(409).body("code", equalTo("quota-is-full"));
        queue(edition, anotherKenyan).then().statusCode(200).body("status", equalTo("waiting"));
        queue(edition, ugandan).then().statusCode(200).body("status", equalTo("offered"));
        put(edition, "quotas", "{\"quotas\":[]}").then().statusCode(200);
        assertThat(statusOf(anotherKenyan)).isEqualTo("waiting");
        put(edition, "seats", "{\"capacity\":3}").then().statusCode(200);
        assertThat(statusOf(anotherKenyan)).isEqualTo("offered");
        put(edition, "seats", "{\"capacity\":2}")
                .then()
                .statusCode(409)
                .body("code", equalTo("fewer-seats-than-taken"));
    }

    @Test
    void onlyTheUnitOffersAndSeesWhoWaits() {
        String edition = anEdition(1);
        Person person = anApplicant(edition, "KEN");
        String body = "{\"applicationId\":\"" + person.id() + "\",\"expiresAt\":\"" + LATER + "\"}";
        for (Desk other : new Desk[] {Desk.mission("KEN"), Desk.partner("IIHL")}) {
            other.create(edition + "/offers", body).then().statusCode(403);
            other.get(edition + "/offers").then().statusCode(403);
            other.get(edition + "/waiting-list").then().statusCode(403);
            other.create(edition + "/waiting-list", "{\"applicationId\":\"" + person.id() + "\"}")
                    .then()
                    .statusCode(403);
            other.get(edition + "/quotas").then().statusCode(403);
            other.put(edition + "/quotas", "{\"quotas\":[]}", "\"1\"").then().statusCode(403);
        }
        Desk.nobody().get(edition + "/offers").then().statusCode(401);
        offer(edition, person, "2020-01-01T00:00:00Z").then().statusCode(422).body("code", equalTo("offer-time-wrong"));
        String offer = Desk.path(offer(edition, person, LATER));
        Desk.mission("KEN").step(offer, "withdrawal", "", "\"1\"").then().statusCode(403);
        Desk.unit().step(offer, "withdrawal", "").then().statusCode(200).body("status", equalTo("withdrawn"));
    }

    @Test
    void whateverManyDoAtOnceSeatsAndOffersAgree() throws Exception {
        int capacity = 3;
        String edition = anEdition(capacity);
        List<Person> people = IntStream.range(0, 12)
                .mapToObj(i -> anApplicant(edition, i % 2 == 0 ? "KEN" : "UGA"))
                .toList();
        Random dice = new Random(7);
        List<Runnable> acts = new ArrayList<>();
        for (Person person : people) {
            acts.add(dice.nextBoolean() ? () -> offer(edition, person, LATER) : () -> queue(edition, person));
            acts.add(() -> queue(edition, person));
            boolean accept = dice.nextBoolean();
            acts.add(() -> Mailbox.of(person.email())
                    .now("offer you a seat")
                    .ifPresent(token -> People.answer(token, accept)));
        }
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (int round = 0; round < 3; round++) {
                List<Future<?>> all = new ArrayList<>();
                acts.forEach(act -> all.add(pool.submit(act)));
                for (Future<?> one : all) {
                    one.get();
                    assertThat(held(edition)).isLessThanOrEqualTo(capacity);
                }
            }
        }
        people.forEach(person -> queue(edition, person));
        assertThat(held(edition)).isEqualTo(capacity);
        List<String> holders = Desk.unit()
                .get(edition + "/offers?limit=200")
                .jsonPath()
                .getList("items.findAll { it.status in ['open','accepted'] }.applicationId");
        assertThat(holders).doesNotHaveDuplicates().hasSize(capacity);
    }

    @Test
    void whoHasASeatGetsTheDaysForTheCalendarAndTheUnitSeesWhichLettersWentOut() {
        String edition = anEdition(1);
        Person person = anApplicant(edition, "KEN");
        Desk.path(offer(edition, person, LATER));
        answer(person, true).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Mailbox.of(person.email()).letters())
                        .anyMatch(letter ->
                                letter.contains("BEGIN:VCALENDAR") && letter.contains("DTSTART;VALUE=DATE:21270607")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Desk.unit()
                        .get(edition + "/letters")
                        .then()
                        .body(
                                "items.kind", equalTo(List.of("confirm", "received", "offered", "accepted")),
                                "items.status", equalTo(List.of("sent", "sent", "sent", "sent"))));
        Desk.mission("KEN").get(edition + "/letters").then().statusCode(403);
        Desk.nobody().get(edition + "/letters").then().statusCode(401);
    }

    private static int held(String edition) {
        return Desk.unit()
                .get(edition + "/offers?limit=200")
                .jsonPath()
                .getList("items.findAll { it.status in ['open','accepted'] }")
                .size();
    }

    private record Person(String email, String path, String id) {}
}
