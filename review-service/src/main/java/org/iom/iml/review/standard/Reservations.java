package org.iom.iml.review.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The reservations, opt-outs and choices of scope of States over time, replicated from instruments-service. */
@ApplicationScoped
@Transactional
class Reservations {

    private static final Set<String> LIMITING = Set.of("reservation", "opt-out", "mandatory-declaration");
    /** The effect of a statement that has not been classified yet. */
    private static final String NOT_CLASSIFIED = "not-classified";

    /** The start of a reservation without a date, chosen so that it counts on any date asked for. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private static final String NOTE = """
            insert into reservation (declaration, instrument, party, effect, targets, flagged, since)
            values (:id, :instrument, :party, :effect, :targets, :flagged, :since) on conflict (declaration, since) do nothing""";
    private static final String END = """
            update reservation set until = :day where declaration = :id and until is null""";
    private static final String CONTINUE = """
            insert into reservation (declaration, instrument, party, effect, targets, flagged, since)
            select declaration, instrument, party, effect, :targets, flagged, :day from reservation
            where declaration = :id order by since desc limit 1
            on conflict (declaration, since) do update set targets = excluded.targets, until = null""";

    private final Rows rows;
    private final Clock clock;

    Reservations(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void take(DeclarationMade made) {
        String effect = made.effect() == null ? NOT_CLASSIFIED : made.effect();
        if (!effect.equals(NOT_CLASSIFIED) && !LIMITING.contains(effect)) {
            return;
        }
        LocalDate since = made.madeOn() == null ? LONG_AGO : made.madeOn();
        rows.update(
                NOTE,
                Values.of("id", made.id())
                        .and("instrument", made.instrument())
                        .and("party", made.party())
                        .and("effect", effect)
                        .and("targets", made.targets())
                        .and("flagged", made.flagged())
                        .and("since", since));
    }

    void modify(DeclarationModified modified) {
        goOn(modified.id(), modified.on(), modified.targets());
    }

    void withdraw(DeclarationWithdrawn withdrawn) {
        if (withdrawn.inPart()) {
            goOn(withdrawn.id(), withdrawn.on(), withdrawn.remaining());
        } else {
            rows.update(END, Values.of("day", day(withdrawn.on())).and("id", withdrawn.id()));
        }
    }

    private void goOn(UUID id, @Nullable LocalDate on, List<String> targets) {
        LocalDate day = day(on);
        Values values = Values.of("id", id).and("day", day).and("targets", targets);
        rows.update(END, values);
        rows.update(CONTINUE, values);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
