package org.iom.iml.monitoring.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.monitoring.InstrumentsPeer;
import org.iom.iml.monitoring.SomeState;
import org.iom.iml.monitoring.known.RegistryVocabulary;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
@QuarkusTestResource(InstrumentsPeer.class)
class RecognizedTextsTest {

    private static final String TITLE = "Convention on the Passage of Lighthouse Keepers";

    @Inject
    RegistryVocabulary vocabulary;

    private final String party = SomeState.code();
    private final String suffix = letters();
    private final String instrument = "CPLK-" + suffix;
    private final String alias = "Keepers Convention " + suffix;

    @Test
    void aTextCarriesWhatItNamesBesideWhatItsSourceGives() {
        told(alias);
        theme("lighthouses-" + suffix.toLowerCase(Locale.ROOT), "lighthouse " + suffix);
        String text = "Apply articles 9 and 10 (1) of the " + alias + " to each lighthouse " + suffix + ".";
        JsonPath shown = read(publish(text));
        assertThat(shown.getList("provisions")).isEmpty();
        assertThat(shown.getList("themes")).isEmpty();
        assertThat(shown.getList("recognized.provision")).containsExactly("art_9", "art_10__para_1", null);
        assertThat(shown.getList("recognized.words"))
                .contains("articles 9 and 10 (1) of the " + alias, "lighthouse " + suffix);
        assertThat(shown.getInt("recognized[0].start")).isEqualTo(text.indexOf("articles"));
        assertThat(found("instrument=" + instrument)).containsExactly(text);
        assertThat(found("instrument=" + instrument + "&provision=art_9")).containsExactly(text);
        assertThat(found("instrument=" + instrument + "&provision=art_11")).isEmpty();
        assertThat(found("theme=lighthouses-" + suffix.toLowerCase(Locale.ROOT)))
                .containsExactly(text);
    }

    @Test
    void aTextIsReadAgainWhenANameComes() {
        told(alias);
        String text = "Ratify the Convention of the Lamps " + suffix + ".";
        String id = publish(text);
        assertThat(read(id).getList("recognized")).isEmpty();
        Facts.tell(
                new InstrumentRevised(
                        instrument,
                        "multilateral-treaty",
                        Map.of("en", TITLE + " " + suffix),
                        null,
                        null,
                        LocalDate.of(1990, 1, 1),
                        null,
                        List.of("aliases"),
                        List.of(alias, "Convention of the Lamps " + suffix)),
                2);
        // all texts that the other tests published are read again too
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() ->
                        assertThat(read(id).getList("recognized.instrument")).containsExactly(instrument));
        assertThat(happened(id))
                .containsExactly("monitoring.recommendation-published.v1", "monitoring.recommendation-published.v1");
    }

    @Test
    void aProvisionIsAskedForWithItsInstrument() {
        Desk.nobody()
                .request()
                .get("/v1/recommendations?provision=art_9")
                .then()
                .statusCode(400);
    }

    private void told(String alias) {
        long before = vocabulary.now().number();
        Facts.tell(
                new InstrumentPublished(
                        instrument,
                        "multilateral-treaty",
                        Map.of("en", TITLE + " " + suffix),
                        null,
                        null,
                        LocalDate.of(1990, 1, 1),
                        null,
                        List.of(alias)),
                1);
        Facts.eventually(() -> assertThat(vocabulary.now().number()).isGreaterThan(before));
        Facts.eventually(() -> Desk.nobody()
                .request()
                .get("/v1/recommendations?instrument=" + instrument)
                .then()
                .statusCode(200));
    }

    private void theme(String code, String words) {
        long before = vocabulary.now().number();
        Facts.tell(
                new ThemePublished(
                        code, Map.of("en", "Lighthouses"), List.of(), List.of(), Map.of("en", List.of(words))),
                1);
        Facts.eventually(() -> assertThat(vocabulary.now().number()).isGreaterThan(before));
    }

    private String publish(String text) {
        return Desk.unit()
                .creating()
                .contentType(ContentType.JSON)
                .body(Map.of("party", party, "mechanism", "UPR", "session", 8, "text", text))
                .post("/v1/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static JsonPath read(String id) {
        return Desk.nobody().request().get("/v1/recommendations/" + id).jsonPath();
    }

    private static List<String> found(String query) {
        return Desk.nobody()
                .request()
                .get("/v1/recommendations?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }

    private static List<String> happened(String id) {
        return Desk.nobody()
                .request()
                .get("/v1/recommendations/" + id + "/history")
                .jsonPath()
                .getList("items.happened");
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> Character.toString((char) ('A' + c % 26)))
                .reduce("", String::concat);
    }
}
