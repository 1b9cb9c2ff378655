package org.iom.iml.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables that record history, to which a service's role may only add. */
public final class Histories {

    /**
     * The query that finds them by name, with the log of reads and the outbox, in which a service marks only that facts
     * were sent.
     */
    private static final String TABLES = """
            select c.oid, c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and (c.relname ~ '_(step|history|log|notice|position|read)s?$' or c.relname = 'outbox')""";

    private static final String CHANGEABLE = """
            select relname || ' ' || privilege from (%s) t
            cross join (values ('update'), ('delete'), ('truncate')) p (privilege)
            where has_table_privilege(oid, privilege)
               or (privilege = 'update' and relname <> 'outbox' and has_any_column_privilege(oid, privilege))
            order by 1""".formatted(TABLES);

    private Histories() {}

    /** Returns the names of these tables in {@code database}. */
    public static List<String> in(DataSource database) throws SQLException {
        try (Connection service = database.getConnection()) {
            return texts(service, "select relname from (" + TABLES + ") t order by 1");
        }
    }

    /** Returns those whose records the service's role can alter or delete. */
    public static List<String> changeable(DataSource database) throws SQLException {
        try (Connection service = database.getConnection()) {
            return texts(service, CHANGEABLE);
        }
    }

    /** Returns the logged reads of {@code subject}, as the owner of the database sees them. */
    public static List<String> readsBy(String subject) throws SQLException {
        try (Connection connection = DatabaseOwner.connection()) {
            return texts(
                    connection,
                    "select operation from confidential_read where subject = '" + subject.replace("'", "''")
                            + "' order by seq");
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
