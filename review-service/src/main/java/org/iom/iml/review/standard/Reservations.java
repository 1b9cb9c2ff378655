package org.iom.iml.review.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.jspecify.annotations.Nullable;

/** By what States limited their being bound, over time, as instruments-service told it. */
@ApplicationScoped
@Transactional
class Reservations {

    private static final Set<String> LIMITING = Set.of("reservation", "opt-out");
    /** From when one that gives no date counts: whatever day is asked for, it may have stood. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private static final String NOTE = """
            insert into reservation (declaration, instrument, party, effect, targets, flagged, since)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (declaration, since) do nothing""";
    private static final String END = """
            update reservation set until = ? where declaration = ? and until is null""";
    private static final String CONTINUE = """
            insert into reservation (declaration, instrument, party, effect, targets, flagged, since)
            select declaration, instrument, party, effect, ?, flagged, ? from reservation
            where declaration = ? order by since desc limit 1
            on conflict (declaration, since) do update set targets = excluded.targets, until = null""";

    private final DataSource database;
    private final Clock clock;

    Reservations(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void take(DeclarationMade made) {
        String effect = made.effect();
        if (effect == null || !LIMITING.contains(effect)) {
            return;
        }
        LocalDate since = made.madeOn() == null ? LONG_AGO : made.madeOn();
        execute(NOTE, made.id(), made.instrument(), made.party(), effect, texts(made.targets()), made.flagged(), since);
    }

    void modify(DeclarationModified modified) {
        goOn(modified.id(), modified.on(), modified.targets());
    }

    void withdraw(DeclarationWithdrawn withdrawn) {
        if (withdrawn.inPart()) {
            goOn(withdrawn.id(), withdrawn.on(), withdrawn.remaining());
        } else {
            execute(END, day(withdrawn.on()), withdrawn.id());
        }
    }

    private void goOn(UUID id, @Nullable LocalDate on, List<String> targets) {
        LocalDate day = day(on);
        execute(END, day, id);
        execute(CONTINUE, texts(targets), day, id);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }

    private static String[] texts(List<String> targets) {
        return targets.toArray(String[]::new);
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String[] texts) {
                    statement.setArray(i + 1, connection.createArrayOf("text", texts));
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
