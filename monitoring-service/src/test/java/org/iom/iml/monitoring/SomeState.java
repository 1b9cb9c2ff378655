package org.iom.iml.monitoring;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.iom.iml.events.CodeList;

/** States that no other test knows, and what else the registry has told of. */
public final class SomeState {

    private static final List<String> OTHERS = List.of("KEN", "UGA", "URY", "FRA", "TCD");

    private SomeState() {}

    /** A code by which {@link InstrumentsPeer} resolves to itself. */
    public static String code() {
        String code = ThreadLocalRandom.current()
                .ints(12, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Stream.concat(OTHERS.stream(), Stream.of(code)).forEach(SomeState::know);
        know(CodeList.INSTRUMENTS, "ICRMW");
        return code;
    }

    /** As if the registry's fact had been heard, which another test awaits. */
    public static void know(String code) {
        know(CodeList.PARTIES, code);
    }

    private static void know(CodeList list, String code) {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into known_code (list, code) values (?, ?) on conflict do nothing")) {
            insert.setString(1, list.name());
            insert.setString(2, code);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
