package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    private static final String SELECT = """
            select p.version, p.instrument, p.party, p.acts, p.since, p.statuses, i.kind, i.titles ->> 'en'
            from participation p join instrument i on i.code = p.instrument\s""";
    private static final String ON = """
            and (?::text is null or status_on(?, p.since, p.statuses) = ?)\s""";
    private static final TypeReference<List<Act>> ACTS = new TypeReference<>() {};

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
            String instrumentTitle) {}

    Optional<Shown> find(String instrument, String party) {
        return read(SELECT + "where p.instrument = ? and p.party = ?", List.of(instrument, party)).stream()
                .findFirst();
    }

    /** Under one instrument, by party; of one status where it is asked for. */
    Page<Shown> under(String instrument, LocalDate on, @Nullable Status status, PageRequest request) {
        return page("p.instrument", instrument, "p.party", on, status, request);
    }

    /** Of one party, by instrument; of one status where it is asked for. */
    Page<Shown> of(String party, LocalDate on, @Nullable Status status, PageRequest request) {
        return page("p.party", party, "p.instrument", on, status, request);
    }

    /** All of one party, by instrument. */
    List<Shown> of(String party) {
        return read(SELECT + "where p.party = ? order by p.instrument", List.of(party));
    }

    private Page<Shown> page(
            String by, String code, String order, LocalDate on, @Nullable Status status, PageRequest request) {
        String wanted = status == null ? null : status.code();
        String sql = SELECT + "where " + by + " = ? " + ON + "and " + order + " > ? order by " + order + " limit ?";
        return pages.page(
                request,
                List.of("participations", by, code, on, String.valueOf(wanted)),
                (position, limit) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    values.add(code);
                    values.add(wanted);
                    values.add(Date.valueOf(on));
                    values.add(wanted);
                    values.add(position == null ? "" : position.getFirst());
                    values.add(limit);
                    return read(sql, values);
                },
                shown -> List.of(by.equals("p.party") ? shown.instrument() : shown.party()));
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

    private static Shown shown(ResultSet row) throws SQLException, JsonProcessingException {
        Date[] since = (Date[]) row.getArray(5).getArray();
        String[] statuses = (String[]) row.getArray(6).getArray();
        List<Change> changes = IntStream.range(0, since.length)
                .mapToObj(i -> new Change(
                        since[i].toLocalDate(), Status.find(statuses[i]).orElseThrow()))
                .toList();
        return new Shown(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                StoredJson.mapper().readValue(row.getString(4), ACTS),
                Timeline.from(changes),
                row.getString(7),
                row.getString(8));
    }
}
