package org.iom.iml.monitoring.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** Until when it is known whether instruments with reports bind a State. */
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
     * Until when it is known whether an instrument with reports binds a State.
     *
     * @param knownUntil null where no source that was loaded tells it
     */
    public record Known(String instrument, @Nullable LocalDate knownUntil) {}

    /** All instruments with reports, by their codes. */
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

    /** Whether the registry knows that an instrument with reports never bound a State; not where nothing tells it. */
    public boolean isKnownNeverBound(String party, String instrument) {
        return of(party).stream().anyMatch(known -> known.instrument().equals(instrument) && known.knownUntil() != null)
                && rows.list("""
                                select 1 as one from participation where instrument = :instrument and party = :party
                                union all
                                select 1 from reporting_duty where instrument = :instrument and party = :party""", Values.of("instrument", instrument).and("party", party), row -> row.integer("one"))
                        .isEmpty();
    }

    /** Notes that something is known of what a State did under an instrument with reports. */
    void hear(ParticipationChanged changed) {
        if (rules.of(changed.instrument()).isPresent()) {
            rows.update(
                    "insert into participation (instrument, party) values (:instrument, :party) on conflict do nothing",
                    Values.of("instrument", changed.instrument()).and("party", changed.party()));
        }
    }
}
