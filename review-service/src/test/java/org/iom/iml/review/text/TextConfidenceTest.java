package org.iom.iml.review.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.review.AnswerTimes;
import org.iom.iml.review.SomeText;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not said of a confidential text: by no time that an answer takes, in no log, no fact, no letter that is dead. */
@ServiceTest
class TextConfidenceTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @ValueSource(strings = {"", "/versions/1", "/versions/1/provisions", "/comparison?from=0&to=1"})
    void noTimeTellsThatThereIsOne(String below) {
        String path = SomeText.registered("KEN", "confidential");
        SomeText.version(path, "2024-11-12", law(200));
        String nothing = "/v1/national-texts/" + UUID.randomUUID();
        AnswerTimes.requireLike(Desk.mission("UGA"), path + below, nothing + below);
    }

    @Test
    void noWordOfItIsLoggedOrTold() throws SQLException {
        Said said = new Said();
        Logger.getLogger("").addHandler(said);
        try {
            String path = SomeText.registered("KEN", "confidential");
            SomeText.version(path, "2024-11-12", "Article 1\n" + canary + "\nArticle 2\nText.\n");
            JsonPath broken = SomeText.imported(
                    path,
                    Map.of("format", "akoma-ntoso", "asOf", "2025-11-12", "language", "en"),
                    "<akomaNtoso><act><body><article><p>" + canary + "</p>");
            assertThat(broken.getString("status")).isEqualTo("failed");
            assertThat(broken.prettify()).doesNotContain(canary);
            JsonPath large = SomeText.imported(
                    path,
                    Map.of("format", "plain-text", "asOf", "2025-11-12", "language", "en"),
                    "Article 1\n" + canary.repeat(60_000));
            assertThat(large.prettify()).doesNotContain(canary);
            Desk.unit().get("/v1/national-texts?q=" + canary).then().statusCode(200);
            Desk.mission("UGA").get("/v1/national-texts?q=" + canary).then().body("items.size()", equalTo(0));
        } finally {
            Logger.getLogger("").removeHandler(said);
        }
        assertThat(said.lines).noneMatch(line -> line.contains(canary));
        assertThat(rowsWith("select count(*) from outbox where data::text like '%" + canary + "%'"))
                .isZero();
        assertThat(letters()).noneMatch(letter -> letter.contains(canary));
    }

    @Test
    void wordsOfSixScriptsStayAsTheyAre() {
        String path = SomeText.registered("KEN", "confidential");
        List<String> words = List.of(
                "لا يجوز احتجاز", "никто не может", "אין לעצור אדם", "不得任意拘留", "κανείς δεν κρατείται", "ማንም ሰው");
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append("Article ")
                .append(words.indexOf(word) + 1)
                .append("\n")
                .append(word)
                .append("\n"));
        SomeText.version(path, "2024-11-12", text.toString());
        Desk.unit()
                .get(path + "/versions/1/provisions?kind=article")
                .then()
                .body("items.text.collect { it.trim() }", contains(words.toArray()));
        for (String word : words) {
            Desk.unit()
                    .request()
                    .queryParam("q", word)
                    .get("/v1/national-texts")
                    .then()
                    .body(
                            "items.find { it.id == '" + path.substring(path.lastIndexOf('/') + 1) + "' }.title",
                            equalTo("Immigration Act"));
        }
    }

    /** Twenty megabytes, about seven hundred times what a law has. */
    @Test
    void aLawOfTwentyMegabytesIsTakenInByPages() {
        String path = SomeText.registered("KEN", "confidential");
        String article = "Nobody is detained without a reason that a court has found.\n".repeat(11);
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 20 * 1024 * 1024; i++) {
            text.append("Article ").append(i).append('\n').append(article);
        }
        Desk.unit()
                .creating()
                .queryParams(Map.of(
                        "format",
                        "plain-text",
                        "asOf",
                        "2024-11-12",
                        "language",
                        "en",
                        "text",
                        path.substring(path.lastIndexOf('/') + 1)))
                .body(text.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/national-text-imports")
                .then()
                .statusCode(202);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Desk.unit().get(path).path("newestVersion").equals(1));
        int provisions = Desk.unit().get(path + "/versions/1").path("provisions");
        assertThat(provisions).isGreaterThan(25_000);
        Desk.unit()
                .get(path + "/versions/1/provisions?limit=200")
                .then()
                .body("items.size()", equalTo(200), "items[0].address", equalTo("art_1"));
    }

    private static String law(int articles) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= articles; i++) {
            text.append("Article ").append(i).append("\nNobody is detained without a reason.\n");
        }
        return text.toString();
    }

    private int rowsWith(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.role', 'system', true)");
            try (ResultSet count = statement.executeQuery(query)) {
                count.next();
                return count.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }

    /** All that the service could not take in, since it was begun. */
    private List<String> letters() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> parts = consumer.partitionsFor("review.dead-letters").stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
            List<String> letters = new ArrayList<>();
            while (parts.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(letter -> letters.add(letter.value() + letter.headers()));
            }
            return letters;
        }
    }

    /** What is logged while it listens, with what was thrown. */
    private static final class Said extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            StringWriter line = new StringWriter();
            line.append(record.getMessage()).append(Arrays.toString(record.getParameters()));
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(line));
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
