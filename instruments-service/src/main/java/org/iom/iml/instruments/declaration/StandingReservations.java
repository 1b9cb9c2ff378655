package org.iom.iml.instruments.declaration;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.iom.iml.instruments.participation.Limits;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The count of a party's reservations and opt-outs in force on a date, and of its statements still to be classified.
 */
@Singleton
class StandingReservations implements Limits {

    private static final String STANDING = """
            select instrument, count(distinct id) filter (where effect is not null) as reservations,
                   count(distinct id) filter (where effect is null) as unclassified,
                   array_agg(distinct target order by target) filter (where effect is not null and target is not null)
                       as provisions
            from declaration left join unnest(targets) target on true
            where party = :party and not to_verify and (effect in ('reservation', 'opt-out') or effect is null)
              and status_on(cast(:day as date), since, statuses) in ('standing', 'partly-withdrawn')
              and (made_on is not null or not exists (
                  select from participation p where p.instrument = declaration.instrument and p.party = declaration.party
                    and p.since[1] > cast(:day as date)))
            group by instrument""";

    private final Rows rows;

    StandingReservations(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Limit> of(String party, LocalDate day) {
        return rows
                .list(
                        STANDING,
                        Values.of("party", party).and("day", day),
                        row -> Map.entry(
                                row.text("instrument"),
                                new Limit(
                                        (int) row.number("reservations"),
                                        (int) row.number("unclassified"),
                                        row.texts("provisions"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
