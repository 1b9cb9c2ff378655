package org.iom.iml.instruments.participation.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.testkit.DatabaseOwner;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Acts as they lie in the database. */
@ServiceTest
class StoredActsTest {

    private static final TypeReference<List<Act>> ACTS = new TypeReference<>() {};
    private static final String WITHOUT_IDS = """
            insert into participation (id, instrument, party, acts, since, statuses, version)
            values ('ARAB-CHARTER:JOR', 'ARAB-CHARTER', 'JOR', '[
              {"kind": "signature", "date": "2004-10-20", "source": "a list", "recordedAt": "2026-01-01T10:00:00Z"},
              {"kind": "ratification", "date": "2004-10-28", "source": "a list", "recordedAt": "2026-01-01T10:00:00Z",
               "supersededAt": null, "notification": null}]', '{}', '{}', 1)""";

    @Test
    void anEntryFromBeforeThereWereIdsHasAlwaysTheSameOne() throws SQLException, IOException {
        try (Connection connection = DatabaseOwner.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table participation (like participation including defaults)");
            statement.execute(WITHOUT_IDS);
            statement.execute(migration());
            List<Act> filled = acts(statement);
            statement.execute(migration());

            assertThat(filled).extracting(Act::kind).containsExactly(ActKind.SIGNATURE, ActKind.RATIFICATION);
            assertThat(filled).extracting(Act::id).doesNotContainNull().doesNotHaveDuplicates();
            assertThat(filled).extracting(act -> act.id().version()).containsOnly(7);
            assertThat(filled).allMatch(Act::stands);
            assertThat(acts(statement)).isEqualTo(filled);
            connection.rollback();
        }
    }

    /** The statement of the migration that gave ids to acts. */
    private static String migration() throws IOException {
        try (InputStream file = StoredActsTest.class.getResourceAsStream("/db/migration/V2__acts.sql")) {
            String sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("update participation"), sql.indexOf(";\n"));
        }
    }

    private static List<Act> acts(Statement statement) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("select acts from participation where id = 'ARAB-CHARTER:JOR'")) {
            row.next();
            return StoredJson.mapper().readValue(row.getString(1), ACTS);
        }
    }
}
