package org.iom.iml.review.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The instruments and the status of States under them over time, replicated from instruments-service. */
@ApplicationScoped
@Transactional
public class Standards {

    private static final String NOTHING = "none";

    private static final String UNKNOWN = "unknown";

    /**
     * The dates up to which the State's actions are known: from sources that would list every State that acted, and
     * from all sources legible for it.
     */
    private static final String KNOWN = """
            select max(as_of) filter (where complete) silent, max(as_of) told from coverage
            where instrument = %s and kind = '%s' and not :party = any (unread)""";

    private static final String APPLICABLE =
            """
            select code, title, kind, status, since, force, rank, known_until, statements_until,
                   case when reservations > 0 or statements_until is not null then reservations end reservations,
                   unclassified, targets, scope,
                   exists (select from status_notice n where n.review = :review and n.instrument = code) changed from (
                select *, case force when 'binding' then 1 when 'soft' then 2 when 'unknown' then 3 else 4 end rank from (
                    select i.code, i.title, i.kind, coalesce(b.status, n.status) status, b.status_since since,
                           case when b.bound or b.status = 'provisional' then 'binding' when i.kind = 'soft-law' then 'soft'
                                when b.status is null and n.status = 'unknown' then 'unknown' else 'other' end force,
                           case when b.status is null then a.silent else greatest(a.told, l.last) end known_until,
                           d.silent statements_until, r.reservations, r.unclassified, r.targets, r.scope
                    from instrument i
                    left join binding b on b.instrument = i.code and b.party = :party and b.since <= :day
                                       and (b.until is null or b.until > :day)
                    left join lateral (%s) a on true
                    left join lateral (%s) d on true
                    left join lateral (select case when a.silent is null then 'unknown' else 'none' end status
                        where i.kind in ('multilateral-treaty', 'protocol', 'amendment', 'bilateral-treaty',
                            'regional-treaty')) n on true
                    left join lateral (select max(status_since) last from binding
                        where party = :party and instrument = i.code and since <= :day) l on true
                    left join lateral (
                        select count(distinct declaration) filter (where effect in ('reservation', 'opt-out'))::int reservations,
                               count(distinct declaration) filter (where effect = 'not-classified')::int unclassified,
                               array_agg(distinct target order by target)
                                   filter (where target is not null and effect in ('reservation', 'opt-out')) targets,
                               array_agg(distinct target order by target)
                                   filter (where target is not null and effect = 'mandatory-declaration') scope
                        from reservation left join unnest(targets) target on true
                        where party = b.party and instrument = i.code and reservation.since <= :day
                          and (reservation.until is null or reservation.until > :day)) r on true) known) standard
            where (force <> 'other' or coalesce(status, 'none') <> 'none' or kind in ('custom', 'governance-document', 'jurisprudence')
                   or cast(:codes as text[]) is not null)
              and (cast(:codes as text[]) is null or code = any (cast(:codes as text[])))
              and (rank, code) > (:rank, :code)
            order by rank, code limit :most""".formatted(KNOWN.formatted("i.code", "acts"), KNOWN.formatted("i.code", "declarations"));

    private final Rows rows;
    private final Pages pages;
    private final TopicProvisions topics;

    Standards(Rows rows, Pages pages, TopicProvisions topics) {
        this.rows = rows;
        this.pages = pages;
        this.topics = topics;
    }

    /** The State, date and topics for which a review's standards are sought; no topics means all. */
    public record Question(UUID review, String party, LocalDate day, List<String> topics) {}

    /** Stores the present kind and title of an instrument. */
    void describe(String code, String kind, Map<String, String> titles) {
        String title = Optional.ofNullable(titles.get("en"))
                .orElseGet(() -> titles.values().stream().findFirst().orElse(code));
        rows.update(
                "insert into instrument (code, kind, title) values (:code, :kind, :title) on conflict (code)"
                        + " do update set kind = excluded.kind, title = excluded.title",
                Values.of("code", code).and("kind", kind).and("title", title));
    }

    /**
     * Replaces the State's statuses over time, which the registry divides where it becomes known or unknown whether they
     * bind, and returns the status that it had on {@code day} before the change.
     */
    String bind(ParticipationChanged changed, LocalDate day) {
        String before = statusOn(changed.party(), changed.instrument(), day);
        rows.update(
                "delete from binding where party = :party and instrument = :instrument",
                Values.of("party", changed.party()).and("instrument", changed.instrument()));
        List<Values> held = new ArrayList<>();
        StatusInterval last = null;
        LocalDate statusSince = LocalDate.MIN;
        for (StatusInterval interval : changed.timeline()) {
            if (last == null || !last.status().equals(interval.status())) {
                statusSince = interval.from();
            }
            last = interval;
            held.add(Values.of("party", changed.party())
                    .and("instrument", changed.instrument())
                    .and("since", interval.from())
                    .and("until", interval.until())
                    .and("status", interval.status())
                    .and("bound", interval.binds())
                    .and("statusSince", statusSince));
        }
        rows.update(
                "insert into binding (party, instrument, since, until, status, bound, status_since)"
                        + " values (:party, :instrument, :since, :until, :status, :bound, :statusSince)",
                held);
        return before;
    }

    private String statusOn(String party, String instrument, LocalDate day) {
        return rows.find(
                        "select status from binding where party = :party and instrument = :instrument"
                                + " and since <= :day and (until is null or until > :day)",
                        Values.of("party", party).and("instrument", instrument).and("day", day),
                        row -> row.text("status"))
                .orElseGet(() -> rows.one(
                        KNOWN.formatted(":instrument", "acts"),
                        Values.of("party", party).and("instrument", instrument),
                        row -> row.nullable("silent", LocalDate.class) == null ? UNKNOWN : NOTHING));
    }

    /** Returns the topic asked for, or else those of the review. */
    List<String> topics(@Nullable String asked, List<String> ofReview) {
        if (asked == null) {
            return ofReview;
        }
        topics.require(asked);
        return List.of(asked);
    }

    /**
     * Returns instruments in order of force: those binding the State on the date, soft law, those of unknown status,
     * then others.
     */
    Page<ApplicableStandard> of(Question question, PageRequest request) {
        List<String> instruments = topics.instruments(question.topics());
        return pages.page(
                request,
                question,
                (position, limit) -> applicable(question, instruments, position, limit),
                standard -> List.of(Integer.toString(standard.rank()), standard.instrument()));
    }

    /** Returns the cited instruments whatever their force, and others on the topics as far as they apply. */
    public List<ApplicableStandard> measuring(Question question, List<String> cited) {
        Set<String> instruments = new TreeSet<>(cited);
        instruments.addAll(Objects.requireNonNullElse(topics.instruments(question.topics()), List.of()));
        return applicable(question, List.copyOf(instruments), null, instruments.size()).stream()
                .filter(standard -> cited.contains(standard.instrument())
                        || !standard.force().equals("other"))
                .toList();
    }

    private List<ApplicableStandard> applicable(
            Question question, @Nullable List<String> instruments, @Nullable List<String> position, int limit) {
        return rows.list(
                APPLICABLE,
                Values.of("party", question.party())
                        .and("day", question.day())
                        .and("review", question.review())
                        .and("codes", instruments)
                        .and("rank", position == null ? 0 : Integer.parseInt(position.getFirst()))
                        .and("code", position == null ? "" : position.getLast())
                        .and("most", limit),
                row -> {
                    ApplicableStandard standard = standard(row, question.day());
                    return standard.with(topics.of(standard, question.topics()));
                });
    }

    private static ApplicableStandard standard(Row row, LocalDate day) {
        LocalDate knownUntil = row.nullable("known_until", LocalDate.class);
        return new ApplicableStandard(
                row.text("code"),
                row.text("title"),
                row.text("kind"),
                row.text("force"),
                row.textOrNull("status"),
                row.nullable("since", LocalDate.class),
                knownUntil,
                knownUntil != null && day.isAfter(knownUntil),
                row.nullable("reservations", Integer.class),
                row.integer("unclassified"),
                row.nullable("statements_until", LocalDate.class),
                row.texts("targets"),
                row.texts("scope"),
                row.flag("changed"),
                List.of());
    }
}
