package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads instruments as they are shown, in one statement and without a transaction: what everybody asks for most. */
@Singleton
class InstrumentProjection {

    private static final String SELECT = """
            select version, code, kind, titles, adopted_on, adopted_at, opened_on, in_force_on, untc_number,
                   unts_registration, symbol, chapter, depositary, monitoring_body, supplements, acts, final_clauses,
                   details, sources, to_verify, origin, updated_at
            from instrument\s""";
    private static final String MATCHING = SELECT + """
            where code > ? and (?::text is null or kind = ?) and (?::text is null or untc_number = ?)
              and (?::text is null or search @@ (websearch_to_tsquery('english', ?)
                   || websearch_to_tsquery('french', ?) || websearch_to_tsquery('spanish', ?)))
              and (?::text is null or details -> 'contractingParties' ?? ?)
              and (?::timestamptz is null or updated_at >= ?)
            order by code limit ?""";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private final DataSource database;
    private final Pages pages;

    InstrumentProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** An instrument in the version that was read. */
    record Shown(long version, InstrumentFacts facts, String origin, Instant updatedAt) {}

    /** Which instruments are asked for. */
    record Filter(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String untcNumber,
            @Nullable String contractingParty,
            @Nullable Instant updatedSince) {}

    Optional<Shown> find(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SELECT + "where code = ?")) {
            query.setString(1, code);
            return read(query).stream().findFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Page<Shown> matching(Filter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("instruments", filter),
                (position, limit) -> matching(filter, position == null ? "" : position.getFirst(), limit),
                shown -> List.of(shown.facts().code()));
    }

    private List<Shown> matching(Filter filter, String after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(MATCHING)) {
            query.setString(1, after);
            query.setString(2, filter.kind());
            query.setString(3, filter.kind());
            query.setString(4, filter.untcNumber());
            query.setString(5, filter.untcNumber());
            String words = filter.q() == null ? null : Folded.of(filter.q());
            for (int i = 6; i <= 9; i++) {
                query.setString(i, words);
            }
            query.setString(10, filter.contractingParty());
            query.setString(11, filter.contractingParty());
            OffsetDateTime since =
                    filter.updatedSince() == null ? null : filter.updatedSince().atOffset(ZoneOffset.UTC);
            query.setObject(12, since);
            query.setObject(13, since);
            query.setInt(14, limit);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Shown> read(PreparedStatement query) throws SQLException {
        List<Shown> read = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                read.add(new Shown(
                        row.getLong(1),
                        facts(row),
                        row.getString(21),
                        row.getObject(22, OffsetDateTime.class).toInstant()));
            }
            return read;
        }
    }

    private static InstrumentFacts facts(ResultSet row) throws SQLException {
        return new InstrumentFacts(
                row.getString(2),
                InstrumentKind.of(row.getString(3)),
                Objects.requireNonNull(json(row.getString(4), TEXTS)),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                json(row.getString(16), LIST),
                json(row.getString(17), new TypeReference<FinalClauses>() {}),
                json(row.getString(18), new TypeReference<InstrumentDetails>() {}),
                Objects.requireNonNull(json(row.getString(19), TEXTS)),
                json(row.getString(20), LIST));
    }

    private static <T> @Nullable T json(@Nullable String text, TypeReference<T> type) {
        try {
            return text == null ? null : StoredJson.mapper().readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
