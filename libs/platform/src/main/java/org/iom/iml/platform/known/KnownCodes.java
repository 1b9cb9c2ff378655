package org.iom.iml.platform.known;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.Fact;
import org.iom.iml.events.Listed;
import org.iom.iml.platform.inbox.Received;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotReady;
import org.jspecify.annotations.Nullable;

/** What this service has heard of the code lists of others; refuses a code only once it has heard all that was said. */
@Singleton
public class KnownCodes {

    private final DataSource database;
    private final KnownCodesProgress progress;

    KnownCodes(DataSource database, KnownCodesProgress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** Keeps the code that a fact publishes, within the transaction of the inbox; other facts have none. */
    public void learn(Received<? extends Fact> received) {
        if (received.fact() instanceof Listed listed) {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into known_code (list, code) values (?, ?) on conflict do nothing")) {
                insert.setString(1, listed.list().name());
                insert.setString(2, listed.code());
                insert.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /**
     * Refuses a code that is not on its list; null is none.
     *
     * @param where a JSON pointer into the body, or {@code ?name} of a parameter
     */
    public void require(CodeList list, String where, @Nullable String code) {
        if (code != null && !among(list, List.of(code)).contains(code)) {
            refuse(list, where, code);
        }
    }

    /** Refuses the first of {@code codes}, the items of the array at {@code pointer}, that is not on its list. */
    public void requireAll(CodeList list, String pointer, List<String> codes) {
        Set<String> known = among(list, codes);
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                refuse(list, pointer + '/' + i, codes.get(i));
            }
        }
    }

    /** Those of {@code codes} that are on the list, as far as this service has heard. */
    public Set<String> among(CodeList list, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select code from known_code where list = ? and code = any (?)")) {
            select.setString(1, list.name());
            select.setArray(2, connection.createArrayOf("text", codes.toArray()));
            Set<String> known = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString("code"));
                }
            }
            return known;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void refuse(CodeList list, String where, String code) {
        if (!progress.heardAll()) {
            throw new NotReady(
                    "codes-not-heard-yet",
                    "This service has not heard of all of " + list.path() + " yet; try again shortly.");
        }
        String detail = "There is no " + list.entry() + " " + code + "; see " + list.path() + ".";
        throw where.startsWith("?")
                ? BadInput.parameter(where.substring(1), detail)
                : BadInput.field(where, "unknown-" + list.entry(), detail);
    }
}
