package org.iom.iml.testkit.server;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.ServiceLoader;

/** The set-up of each service's database, with an owner role for the schema and an application role for the rows. */
final class DatabaseSetup {
    static final String SUPERUSER = "postgres";

    private final int port;
    private final String password;

    DatabaseSetup(int port, String password) {
        this.port = port;
        this.password = password;
    }

    ServiceDatabase database(String service) {
        String owner = service + "_owner";
        try {
            create(service, owner);
            grant(service, owner);
        } catch (SQLException e) {
            throw new ServerFailure("Cannot set up the database " + service + ": " + e.getMessage(), e);
        }
        return new ServiceDatabase(url(service), service, secretOf(service), owner, secretOf(owner));
    }

    private void create(String service, String owner) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement sql = connection.createStatement()) {
            for (String role : new String[] {owner, service}) {
                if (isAbsent(sql, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(role))) {
                    sql.execute("CREATE ROLE %s NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE".formatted(role));
                }
                sql.execute("ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(role, secretOf(role)));
            }
            if (isAbsent(sql, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(service))) {
                sql.execute("CREATE DATABASE %s OWNER %s".formatted(service, owner));
            }
            sql.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(service));
            sql.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(service, service));
        }
    }

    private void grant(String service, String owner) throws SQLException {
        String toRows = "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT ".formatted(owner);
        try (Connection connection = connect(service);
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER SCHEMA public OWNER TO " + owner);
            sql.execute("GRANT USAGE ON SCHEMA public TO " + service);
            sql.execute(toRows + "USAGE ON SCHEMAS TO " + service);
            sql.execute(toRows + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + service);
            sql.execute(toRows + "USAGE, SELECT ON SEQUENCES TO " + service);
        }
    }

    private static boolean isAbsent(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** Derives the role's password, known only to those who know the superuser's. */
    private String secretOf(String role) {
        return Secrets.derived(password, role);
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        Connection connection = driver().connect(url(database), properties);
        if (connection == null) {
            throw new SQLException("no connection to " + url(database));
        }
        return connection;
    }

    /**
     * Loads the driver by this class's own loader, because the driver manager knows only those that the application's
     * loader saw first.
     */
    private static Driver driver() {
        return ServiceLoader.load(Driver.class, DatabaseSetup.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getClass().getName().startsWith("org.postgresql."))
                .findFirst()
                .orElseThrow(() -> new ServerFailure("PostgreSQL's driver is not on the class path."));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
