package org.iom.iml.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Tables that tell what happened: the role of a service adds to them and changes nothing. */
public final class Histories {

    /** By their names, and the log of reads and the outbox, of which it only notes that facts were sent. */
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

    /** The names of those in {@code database}. */
    public static List<String> in(DataSource database) throws SQLException {
        try (Connection service = database.getConnection()) {
            return texts(service, "select relname from (" + TABLES + ") t order by 1");
        }
    }

    /** Those of which the role of the service can change or take away what they tell. */
    public static List<String> changeable(DataSource database) throws SQLException {
        try (Connection service = database.getConnection()) {
            return texts(service, CHANGEABLE);
        }
    }

    /** Which reads of {@code subject} were noted, as the owner of the database sees them. */
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
