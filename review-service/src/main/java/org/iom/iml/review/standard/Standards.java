package org.iom.iml.review.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
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
                left join binding b on b.instrument = i.code and b.party = ? and b.since <= ?
                                   and (b.until is null or b.until > ?)
                left join lateral (
                    select count(distinct declaration) reservations, array_agg(distinct target order by target)
                           filter (where target is not null) targets
                    from reservation left join unnest(targets) target on true
                    where party = b.party and instrument = i.code and reservation.since <= ?
                      and (reservation.until is null or reservation.until > ?)) r on true) standard
            where (force <> 'other' or status is not null or kind in ('custom', 'governance-document', 'jurisprudence'))
              and (rank, code) > (?, ?)
            order by rank, code limit ?""";

    private final DataSource database;
    private final Pages pages;

    Standards(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** Takes in how an instrument is called now. */
    void describe(String code, String kind, Map<String, String> titles) {
        String title = Optional.ofNullable(titles.get("en"))
                .orElseGet(() -> titles.values().stream().findFirst().orElse(code));
        execute(
                "insert into instrument (code, kind, title) values (?, ?, ?) on conflict (code)"
                        + " do update set kind = excluded.kind, title = excluded.title",
                code,
                kind,
                title);
    }

    /** Takes the statuses over time in, in place of those known before; the status on {@code day} before the change. */
    String bind(ParticipationChanged changed, LocalDate day) {
        String before = statusOn(changed.party(), changed.instrument(), day);
        execute("delete from binding where party = ? and instrument = ?", changed.party(), changed.instrument());
        for (StatusInterval interval : changed.timeline()) {
            execute(
                    "insert into binding (party, instrument, since, until, status) values (?, ?, ?, ?, ?)",
                    changed.party(),
                    changed.instrument(),
                    interval.from(),
                    interval.until(),
                    interval.status());
        }
        return before;
    }

    private String statusOn(String party, String instrument, LocalDate day) {
        List<String> found = rows(
                row -> row.getString(1),
                "select status from binding where party = ? and instrument = ? and since <= ?"
                        + " and (until is null or until > ?)",
                party,
                instrument,
                day,
                day);
        return found.isEmpty() ? NOTHING : found.getFirst();
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
        return rows(
                row -> new ApplicableStandard(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("force"),
                        row.getString("status"),
                        row.getObject("since", LocalDate.class),
                        row.getInt("reservations"),
                        texts(row.getArray("targets"))),
                APPLICABLE,
                party,
                day,
                day,
                day,
                day,
                position == null ? 0 : Integer.parseInt(position.getFirst()),
                position == null ? "" : position.getLast(),
                limit);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Reads one row of an answer. */
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(Row<T> row, String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = bound(connection.prepareStatement(sql), values);
                ResultSet answer = query.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row.read(answer));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
