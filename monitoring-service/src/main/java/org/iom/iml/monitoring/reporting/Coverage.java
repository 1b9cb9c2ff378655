package org.iom.iml.monitoring.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The dates up to which the registry's data show whether instruments with a reporting obligation bind a State. */
@ApplicationScoped
@Transactional
public class Coverage {

    private static final String KNOWN = """
            select rule.instrument, (select max(as_of) from coverage c
                where c.instrument = rule.instrument and c.kind = 'acts' and not :party = any (c.unread)
                  and (c.complete or p.party is not null)) as known_until
            from unnest(cast(:instruments as text[])) rule (instrument)
            left join participation p on p.instrument = rule.instrument and p.party = :party
            where p.party is null or exists (select from coverage c where c.instrument = rule.instrument and c.kind = 'acts')
            order by rule.instrument""";

    private final Rows rows;
    private final ReportingRules rules;

    Coverage(Rows rows, ReportingRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /**
     * The date up to which it is known whether such an instrument binds a State.
     *
     * @param knownUntil the date, null where no source that was loaded tells it
     */
    public record Known(String instrument, @Nullable LocalDate knownUntil) {}

    /** Returns the coverage of every instrument with a reporting obligation, ordered by code. */
    public List<Known> of(String party) {
        return rows.list(
                KNOWN,
                Values.of("party", party)
                        .and(
                                "instruments",
                                rules.all().stream()
                                        .map(ReportingRule::instrument)
                                        .toList()),
                row -> new Known(row.text("instrument"), row.nullable("known_until", LocalDate.class)));
    }

    /**
     * Reports whether the registry knows that such an instrument never bound the State; false where no source tells.
     */
    public boolean isKnownNeverBound(String party, String instrument) {
        return of(party).stream().anyMatch(known -> known.instrument().equals(instrument) && known.knownUntil() != null)
                && rows.list("""
                                select 1 as one from participation where instrument = :instrument and party = :party
                                union all
                                select 1 from reporting_duty where instrument = :instrument and party = :party""", Values.of("instrument", instrument).and("party", party), row -> row.integer("one"))
                        .isEmpty();
    }

    /** Records that the State's treaty actions under such an instrument are known. */
    void hear(ParticipationChanged changed) {
        if (rules.of(changed.instrument()).isPresent()) {
            rows.update(
                    "insert into participation (instrument, party) values (:instrument, :party) on conflict do nothing",
                    Values.of("instrument", changed.instrument()).and("party", changed.party()));
        }
    }
}
