package org.iom.iml.review.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The instruments and the statuses of States over time, as instruments-service told them. */
@ApplicationScoped
@Transactional
class Standards {

    private static final String NOTHING = "none";

    private static final String APPLICABLE = """
            select code, title, kind, status, since, force, reservations, targets from (
                select i.code, i.title, i.kind, b.status, b.since,
                       case when b.status in ('party', 'provisional') then 'binding'
                            when i.kind = 'soft-law' then 'soft' else 'other' end force,
                       case when b.status in ('party', 'provisional') then 1 when i.kind = 'soft-law' then 2 else 3 end rank,
                       r.reservations, r.targets
                from instrument i
                left join binding b on b.instrument = i.code and b.party = :party and b.since <= :day
                                   and (b.until is null or b.until > :day)
                left join lateral (
                    select count(distinct declaration)::int reservations, array_agg(distinct target order by target)
                           filter (where target is not null) targets
                    from reservation left join unnest(targets) target on true
                    where party = b.party and instrument = i.code and reservation.since <= :day
                      and (reservation.until is null or reservation.until > :day)) r on true) standard
            where (force <> 'other' or status is not null or kind in ('custom', 'governance-document', 'jurisprudence'))
              and (rank, code) > (:rank, :code)
            order by rank, code limit :most""";

    private final Rows rows;
    private final Pages pages;

    Standards(Rows rows, Pages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    /** Takes in how an instrument is called now. */
    void describe(String code, String kind, Map<String, String> titles) {
        String title = Optional.ofNullable(titles.get("en"))
                .orElseGet(() -> titles.values().stream().findFirst().orElse(code));
        rows.update(
                "insert into instrument (code, kind, title) values (:code, :kind, :title) on conflict (code)"
                        + " do update set kind = excluded.kind, title = excluded.title",
                Values.of("code", code).and("kind", kind).and("title", title));
    }

    /** Takes the statuses over time in, in place of those known before; the status on {@code day} before the change. */
    String bind(ParticipationChanged changed, LocalDate day) {
        String before = statusOn(changed.party(), changed.instrument(), day);
        rows.update(
                "delete from binding where party = :party and instrument = :instrument",
                Values.of("party", changed.party()).and("instrument", changed.instrument()));
        rows.update(
                "insert into binding (party, instrument, since, until, status)"
                        + " values (:party, :instrument, :since, :until, :status)",
                changed.timeline().stream()
                        .map(interval -> Values.of("party", changed.party())
                                .and("instrument", changed.instrument())
                                .and("since", interval.from())
                                .and("until", interval.until())
                                .and("status", interval.status()))
                        .toList());
        return before;
    }

    private String statusOn(String party, String instrument, LocalDate day) {
        return rows.find(
                        "select status from binding where party = :party and instrument = :instrument"
                                + " and since <= :day and (until is null or until > :day)",
                        Values.of("party", party).and("instrument", instrument).and("day", day),
                        row -> row.text("status"))
                .orElse(NOTHING);
    }

    /** What binds the State on a day first, then soft law, then what else speaks to it. */
    Page<ApplicableStandard> of(UUID review, String party, LocalDate day, PageRequest request) {
        return pages.page(
                request,
                List.of("standards", review, day),
                (position, limit) -> applicable(party, day, position, limit),
                standard -> List.of(Integer.toString(standard.rank()), standard.instrument()));
    }

    private List<ApplicableStandard> applicable(
            String party, LocalDate day, @Nullable List<String> position, int limit) {
        return rows.list(
                APPLICABLE,
                Values.of("party", party)
                        .and("day", day)
                        .and("rank", position == null ? 0 : Integer.parseInt(position.getFirst()))
                        .and("code", position == null ? "" : position.getLast())
                        .and("most", limit),
                row -> new ApplicableStandard(
                        row.text("code"),
                        row.text("title"),
                        row.text("kind"),
                        row.text("force"),
                        row.textOrNull("status"),
                        row.nullable("since", LocalDate.class),
                        row.integer("reservations"),
                        row.texts("targets")));
    }
}
