package org.iom.iml.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iom.iml.instruments.Registry.unit;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.iom.iml.instruments.instrument.SomeInstrument;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the service can do to the logs that stand in the row of what they are about. */
@ServiceTest
class LogsOnlyGrowTest {

    private static final String REFUSED = "42501";
    private static final String AN_ACT = "(select id from participation order by updated_at desc, id limit 1)";
    private static final String ONE_MORE_ACT =
            "update participation set acts = acts || '[{\"id\": \"another\"}]'::jsonb where id = " + AN_ACT;
    private static final String ENDED_ACT = "update participation set acts = jsonb_set(acts, '{0}', (acts -> 0)"
            + " || '{\"supersededAt\": \"2030-01-01T00:00:00Z\", \"reason\": \"A slip\"}') where id = " + AN_ACT;

    @Inject
    DataSource database;

    private String statement = "";

    @BeforeEach
    void anActAndAStatementAreMade() {
        String treaty = SomeInstrument.added("multilateral-treaty");
        unit().contentType("application/json")
                .body(Map.of("kind", "ratification", "date", "2001-02-03", "source", "MTDSG"))
                .post("/v1/instruments/" + treaty + "/participations/KEN/acts")
                .then()
                .statusCode(201);
        statement = unit().contentType("application/json")
                .body(Map.of(
                        "instrument", treaty,
                        "party", "KEN",
                        "effect", "interpretative-declaration",
                        "texts", Map.of("en", "The words of a statement."),
                        "madeOn", "2001-02-03",
                        "upon", "ratification",
                        "source", "MTDSG"))
                .post("/v1/declarations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acts = acts - 0",
                "acts = '[]'",
                "acts = jsonb_set(acts, '{0,date}', '\"1901-01-01\"')",
                "acts = jsonb_set(acts, '{0,kind}', '\"none\"')",
                "acts = jsonb_set(acts, '{0,source}', '\"nowhere\"')",
                "acts = jsonb_set(acts, '{0,recordedAt}', '\"1901-01-01T00:00:00Z\"')",
                "acts = '[{\"id\": \"before it\"}]'::jsonb || acts"
            })
    void whatWasToldOfAParticipationStays(String change) throws SQLException {
        assertThat(refusal("update participation set " + change + " where id = " + AN_ACT))
                .as(change)
                .isEqualTo(REFUSED);
    }

    @Test
    void anActEndsOnce() throws SQLException {
        assertThat(refusal(ENDED_ACT)).isEmpty();
        assertThat(refusal(
                        ENDED_ACT,
                        "update participation set acts = jsonb_set(acts, '{0,reason}', '\"Another\"')" + " where id = "
                                + AN_ACT))
                .isEqualTo(REFUSED);
        assertThat(refusal(
                        ENDED_ACT,
                        "update participation set acts = jsonb_set(acts, '{0}', (acts -> 0) - 'supersededAt') where id = "
                                + AN_ACT))
                .isEqualTo(REFUSED);
    }

    @Test
    void moreIsToldAndWhatIsComputedMayChange() throws SQLException {
        assertThat(refusal(ONE_MORE_ACT)).isEmpty();
        assertThat(refusal(
                        "update participation set acts = jsonb_set(acts, '{0,computedEffectiveOn}', '\"2001-01-01\"')"
                                + " where id = " + AN_ACT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stages = jsonb_set(stages, '{0,source}', '\"nowhere\"')",
                "stages = jsonb_set(stages, '{0,texts}', '{}')",
                "since = array[date '1901-01-01'] || since[2:]",
                "statuses = array['withdrawn'] || statuses[2:]",
                "stages = stages - 0, since = since[2:], statuses = statuses[2:]"
            })
    void whatWasToldOfAStatementStays(String change) throws SQLException {
        assertThat(refusal("update declaration set " + change + " where id = '" + statement + "'"))
                .as(change)
                .isEqualTo(REFUSED);
    }

    @Test
    void aStatementIsModifiedByOneMoreStage() throws SQLException {
        assertThat(refusal("update declaration set stages = stages || jsonb_build_array(stages -> -1),"
                        + " since = since || since[cardinality(since)],"
                        + " statuses = statuses || statuses[cardinality(statuses)] where id = '" + statement + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from participation", "delete from declaration", "truncate participation cascade"})
    void noneIsTakenAway(String statement) throws SQLException {
        assertThat(refusal(statement)).isEqualTo(REFUSED);
    }

    /** The SQLSTATE with which one of {@code statements} is refused, or nothing; they are taken back. */
    private String refusal(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String statement : statements) {
                    assertThat(sql.executeUpdate(statement)).as(statement).isEqualTo(1);
                }
                return "";
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }
}
