package org.iom.iml.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads in confidence leaves an entry that the service cannot take back. */
@ServiceTest
class ReadsInConfidenceTest {

    private static final String COLUMNS = "client, subject, is_person, operation, target, trace";

    @Inject
    DataSource database;

    private static int read(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/notes?country=KEN&limit=1")
                .then()
                .extract()
                .statusCode();
    }

    @Test
    void aReadIsNotedWithWhoAndWhatButNotWithValues() throws SQLException {
        String person = "reader-" + UUID.randomUUID();

        assertThat(read(Tokens.person(person, "iml"))).isEqualTo(200);

        assertThat(asOwner("select operation || ' ' || target || ' ' || is_person from confidential_read"
                        + " where subject = 'person-" + person + "'"))
                .containsExactly("list /v1/notes?country&limit true");
    }

    @Test
    void whatEverybodySeesIsNobodysToNote() throws SQLException {
        String before = asOwner("select count(*) from confidential_read").getFirst();

        given().get("/v1/notes/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/notes").then().statusCode(401);

        assertThat(asOwner("select count(*) from confidential_read")).containsExactly(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from confidential_read",
                "delete from confidential_read",
                "truncate confidential_read",
                "update confidential_read set client = 'nobody'",
                "insert into confidential_read (seq, client, subject, is_person, operation, target, trace)"
                        + " values (1, 'a', 'a', true, 'a', 'a', 'a')",
                "insert into confidential_read (hash, client, subject, is_person, operation, target, trace)"
                        + " values ('', 'a', 'a', true, 'a', 'a', 'a')",
                "select * from confidential_read_break",
                "delete from flyway_schema_history"
            })
    void theServiceCanOnlyAdd(String attempt) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement sql = connection.createStatement()) {
                        sql.execute(attempt);
                    }
                })
                .hasMessageContaining("permission denied");
    }

    @Test
    void manyWhoReadAtOnceMakeOneChain() throws SQLException {
        String token = Tokens.person("many-" + UUID.randomUUID(), "iml");
        List<CompletableFuture<Integer>> readers = IntStream.range(0, 16)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> read(token), Executors.newVirtualThreadPerTaskExecutor()))
                .toList();

        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(200));
        assertThat(asOwner("select seq from confidential_read_break")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update confidential_read set subject = 'somebody else' where seq = 2",
                "update confidential_read set read_at = read_at - interval '1 day' where seq = 2",
                "delete from confidential_read where seq = 2",
                "delete from confidential_read where seq = 1"
            })
    void evenWhatTheOwnerChangesIsSeen(String change) throws SQLException {
        for (int i = 0; i < 3; i++) {
            read(Tokens.iml());
        }
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute(change);
            assertThat(texts(sql, "select seq from confidential_read_break")).isNotEmpty();
            owner.rollback();
        }
        assertThat(asOwner("select seq from confidential_read_break")).isEmpty();
    }

    @Test
    void whatCannotBeNotedIsNotShown() throws SQLException {
        String role = '"' + setting("DATABASE_USERNAME") + '"';
        asOwner("revoke insert (" + COLUMNS + ") on confidential_read from " + role);
        try {
            assertThat(read(Tokens.iml())).isGreaterThanOrEqualTo(400);
        } finally {
            asOwner("grant insert (" + COLUMNS + ") on confidential_read to " + role);
        }
        assertThat(read(Tokens.iml())).isEqualTo(200);
    }

    private static List<String> asOwner(String statement) throws SQLException {
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            return texts(sql, statement);
        }
    }

    private static List<String> texts(Statement sql, String statement) throws SQLException {
        List<String> texts = new ArrayList<>();
        if (sql.execute(statement)) {
            try (ResultSet rows = sql.getResultSet()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    private static Connection owner() throws SQLException {
        Properties owner = new Properties();
        owner.setProperty("user", setting("DATABASE_OWNER_USERNAME"));
        owner.setProperty("password", setting("DATABASE_OWNER_PASSWORD"));
        return Objects.requireNonNull(new org.postgresql.Driver().connect(setting("DATABASE_URL"), owner));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
