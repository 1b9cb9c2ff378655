package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.iom.iml.instruments.participation.Timeline.Change;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads participations with their status on a date, in one statement and without a transaction. */
@Singleton
class ParticipationProjection {

    private static final String COLUMNS = """
            select p.version, p.instrument, p.party, p.acts, p.since, p.statuses, i.kind, i.titles ->> 'en',
                   i.final_clauses ->> 'source', i.final_clauses #>> '{denunciation,source}',
                   i.final_clauses #>> '{separateParts,source}', i.final_clauses #>> '{separateParts,parts}',
                   n.names ->> 'en', p.updated_at""";
    private static final String FROM =
            " from participation p join instrument i on i.code = p.instrument join party n on n.code = p.party ";
    private static final String SELECT = COLUMNS + FROM;
    private static final String ASKED = """
            and (?::text is null or status_on(?, p.since, p.statuses) = ?)
            and (?::timestamptz is null or p.updated_at >= ?)\s""";
    private static final String UNDER =
            SELECT + "where p.instrument = ? " + ASKED + "and p.party > ? order by p.party limit ?";
    /** Its own participations, and those of others that extend to it. */
    private static final String OF = "select * from ((" + SELECT + "where p.party = ? " + ASKED + """
            and (p.instrument, p.party) > (?, ?) order by p.instrument limit ?) union all (
            """ + SELECT
            + "where p.territories @> array[?::text] " + ASKED + """
            and (p.instrument, p.party) > (?, ?) order by p.instrument, p.party limit ?)) found
            order by instrument, party limit ?""";

    private static final TypeReference<List<Act>> ACTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> PARTS = new TypeReference<>() {};

    private final DataSource database;
    private final Pages pages;

    ParticipationProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** A participation in the version that was read. */
    record Shown(
            long version,
            String instrument,
            String party,
            List<Act> acts,
            Timeline timeline,
            String instrumentKind,
            String instrumentTitle,
            Articles articles,
            String partyName,
            Instant updatedAt) {

        /** As it was known at {@code instant}. */
        Shown knownAt(Instant instant) {
            List<Act> log = new ActLog(acts).knownAt(instant).acts();
            return new Shown(
                    version,
                    instrument,
                    party,
                    log,
                    Timeline.of(log),
                    instrumentKind,
                    instrumentTitle,
                    articles,
                    partyName,
                    updatedAt);
        }
    }

    /** The beginning of a statement whose rows {@link #shown} reads, with a column called {@code further}. */
    static String selecting(String further) {
        return COLUMNS + ", " + further + " as further" + FROM;
    }

    Optional<Shown> find(String instrument, String party) {
        return read(SELECT + "where p.instrument = ? and p.party = ?", List.of(instrument, party)).stream()
                .findFirst();
    }

    /** The same as it was known at {@code instant}, if anything of it was. */
    Optional<Shown> find(String instrument, String party, @Nullable Instant knownOn) {
        return find(instrument, party)
                .map(found -> knownOn == null ? found : found.knownAt(knownOn))
                .filter(found -> !found.acts().isEmpty());
    }

    /** Under one instrument, by party. */
    Page<Shown> under(String instrument, Asked asked, PageRequest request) {
        return pages.page(
                request,
                List.of("participations", "instrument", instrument, asked),
                (position, limit) -> known(asked, position, limit, (after, most) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    values.add(instrument);
                    addAsked(asked, values);
                    values.add(after.getLast());
                    values.add(most);
                    return read(UNDER, values);
                }),
                ParticipationProjection::place);
    }

    /** Of one party, by instrument, and those that others extended to it. */
    Page<Shown> of(String party, Asked asked, PageRequest request) {
        return pages.page(
                request,
                List.of("participations", "party", party, asked),
                (position, limit) -> known(asked, position, limit, (after, most) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int branch = 0; branch < 2; branch++) {
                        values.add(party);
                        addAsked(asked, values);
                        values.addAll(after);
                        values.add(most);
                    }
                    values.add(most);
                    return read(OF, values);
                }),
                ParticipationProjection::place);
    }

    /** All of one party, by instrument. */
    List<Shown> of(String party) {
        return read(SELECT + "where p.party = ? order by p.instrument", List.of(party));
    }

    private static List<String> place(Shown shown) {
        return List.of(shown.instrument(), shown.party());
    }

    /** What the database holds now has the statuses of now; what was known before is derived from the acts of then. */
    private static void addAsked(Asked asked, List<@Nullable Object> values) {
        String wanted = asked.status() == null || asked.knownOn() != null
                ? null
                : asked.status().code();
        values.add(wanted);
        values.add(Date.valueOf(asked.on()));
        values.add(wanted);
        OffsetDateTime since =
                asked.updatedSince() == null ? null : asked.updatedSince().atOffset(ZoneOffset.UTC);
        values.add(since);
        values.add(since);
    }

    private interface Rows {
        List<Shown> after(List<String> position, int limit);
    }

    private static List<Shown> known(Asked asked, @Nullable List<String> position, int limit, Rows rows) {
        List<String> after = position == null ? List.of("", "") : position;
        Instant knownOn = asked.knownOn();
        if (knownOn == null) {
            return rows.after(after, limit);
        }
        List<Shown> known = new ArrayList<>();
        List<Shown> read = rows.after(after, limit);
        while (!read.isEmpty() && known.size() < limit) {
            read.stream()
                    .map(shown -> shown.knownAt(knownOn))
                    .filter(shown -> !shown.acts().isEmpty() && asked.fits(shown.timeline()))
                    .forEach(known::add);
            read = read.size() < limit ? List.of() : rows.after(place(read.getLast()), limit);
        }
        return known.subList(0, Math.min(limit, known.size()));
    }

    private List<Shown> read(String sql, List<? extends @Nullable Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<Shown> shown = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    shown.add(shown(row));
                }
            }
            return shown;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Shown shown(ResultSet row) throws SQLException, JsonProcessingException {
        Date[] since = (Date[]) row.getArray(5).getArray();
        String[] statuses = (String[]) row.getArray(6).getArray();
        List<Change> changes = IntStream.range(0, since.length)
                .mapToObj(i -> new Change(
                        since[i].toLocalDate(), Status.find(statuses[i]).orElseThrow()))
                .toList();
        String parts = row.getString(12);
        return new Shown(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                StoredJson.mapper().readValue(row.getString(4), ACTS),
                Timeline.from(changes),
                row.getString(7),
                row.getString(8),
                new Articles(
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        parts == null ? List.of() : StoredJson.mapper().readValue(parts, PARTS)),
                row.getString(13),
                row.getObject(14, OffsetDateTime.class).toInstant());
    }
}
