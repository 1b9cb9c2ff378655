package org.iom.iml.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.sandbox.project.Shell;
import org.iom.iml.testkit.server.PostgresServer;
import org.iom.iml.testkit.server.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private static final String PASSWORD = "it's \"odd\" $HOME";

    private PostgresServer server;

    @BeforeAll
    static void isThere() {
        Shell.assumeThere("psql");
    }

    @BeforeEach
    void start() {
        server = PostgresServer.temporary();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void containersHaveTheRolesAndRightsThatTheTestsRunWith() throws SQLException {
        server.database("review");
        List<String> inTests = rights("review");
        remove("review");

        assertThat(script(passwords()).code()).isZero();

        assertThat(rights("review")).isEqualTo(inTests).hasSizeGreaterThan(5);
        assertThat(databases()).contains("identity").containsAll(Topics.SERVICES);
        try (Connection connection = connect("training", "training_owner", PASSWORD)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void withoutAPasswordNothingIsMade() throws SQLException {
        Map<String, String> passwords = passwords();
        passwords.remove("INSTRUMENTS_DATABASE_PASSWORD");

        assertThat(script(passwords).code()).isNotZero();

        assertThat(databases()).doesNotContainAnyElementsOf(Topics.SERVICES);
    }

    private Shell.Ended script(Map<String, String> passwords) {
        String[] address = server.address().split(" ", 2);
        Map<String, String> environment = new HashMap<>(passwords);
        environment.putAll(Map.of(
                "POSTGRES_USER", "postgres", "PGHOST", "127.0.0.1", "PGPORT", address[0], "PGPASSWORD", address[1]));
        return Shell.run(environment, "docker/postgres/databases.sh");
    }

    private static Map<String, String> passwords() {
        Map<String, String> passwords = new HashMap<>(Map.of("IDENTITY_DATABASE_PASSWORD", PASSWORD));
        for (String service : Topics.SERVICES) {
            String own = service.toUpperCase(Locale.ROOT) + "_DATABASE";
            passwords.put(own + "_PASSWORD", PASSWORD);
            passwords.put(own + "_OWNER_PASSWORD", PASSWORD);
        }
        return passwords;
    }

    private List<String> rights(String service) throws SQLException {
        List<String> rights = query("postgres", """
                select concat_ws(' ', rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin)
                from pg_roles where rolname in ('%1$s', '%1$s_owner')
                union select concat_ws(' ', datname, pg_get_userbyid(datdba), datacl)
                from pg_database where datname = '%1$s' order by 1""".formatted(service));
        rights.addAll(query(service, """
                select concat_ws(' ', nspname, pg_get_userbyid(nspowner), nspacl)
                from pg_namespace where nspname = 'public'
                union select concat_ws(' ', pg_get_userbyid(defaclrole), defaclobjtype, defaclacl)
                from pg_default_acl order by 1"""));
        return rights;
    }

    private List<String> databases() throws SQLException {
        return query("postgres", "select datname from pg_database");
    }

    private void remove(String service) throws SQLException {
        try (Connection connection = superuser("postgres");
                var sql = connection.createStatement()) {
            sql.execute("drop database " + service);
            sql.execute("drop role %1$s, %1$s_owner".formatted(service));
        }
    }

    private List<String> query(String database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = superuser(database);
                ResultSet row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private Connection superuser(String database) throws SQLException {
        return connect(database, "postgres", server.address().split(" ", 2)[1]);
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        String port = server.address().split(" ", 2)[0];
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }
}
