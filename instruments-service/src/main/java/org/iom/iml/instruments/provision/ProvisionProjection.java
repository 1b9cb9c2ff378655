package org.iom.iml.instruments.provision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads provisions as they are shown, in one statement and without a transaction. */
@Singleton
class ProvisionProjection {

    private static final String SELECT = """
            select e_id, parent, path, kind, number, headings, texts, heading_kind, force, force_source, themes, source,
                   version, effective_force, force_from, status, updated_at
            from provision\s""";
    private static final String MATCHING = SELECT + """
            where instrument = ? and (path, e_id) > (?::integer[], ?)
              and (?::text is null or themes @> array[?::text])
              and (?::text is null or kind = ?)
              and (?::text is null or effective_force = ?)
              and (?::text is null or status = ?)
              and (?::timestamptz is null or updated_at >= ?)
              and (?::text is null or search @@ (websearch_to_tsquery('english', ?)
                   || websearch_to_tsquery('french', ?) || websearch_to_tsquery('spanish', ?)))
            order by path, e_id limit ?""";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DataSource database;
    private final Pages pages;

    ProvisionProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** A provision in the version that was read. */
    record Shown(
            ProvisionText text,
            long version,
            String effectiveForce,
            @Nullable String forceFrom,
            String status,
            Instant updatedAt) {}

    /** Which provisions of an instrument are asked for. */
    record Filter(
            @Nullable String theme,
            @Nullable String kind,
            @Nullable String force,
            @Nullable String status,
            @Nullable Instant updatedSince,
            @Nullable String q) {}

    Optional<Shown> find(String instrument, String eId) {
        return read(SELECT + "where id = ?", query -> query.setString(1, ProvisionKey.of(instrument, eId))).stream()
                .findFirst();
    }

    /** The codes of the instruments whose provisions are recorded. */
    List<String> instruments() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select distinct instrument from provision order by instrument");
                ResultSet row = query.executeQuery()) {
            List<String> codes = new ArrayList<>();
            while (row.next()) {
                codes.add(row.getString(1));
            }
            return codes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What stands of an instrument, in the order of the document. */
    List<ProvisionText> standing(String instrument) {
        return read(
                        SELECT + "where instrument = ? and status = 'standing' order by path, e_id",
                        query -> query.setString(1, instrument))
                .stream()
                .map(Shown::text)
                .toList();
    }

    /** The parts of a provision, or the highest level where {@code parent} is null. */
    List<Shown> parts(String instrument, @Nullable String parent) {
        return read(
                SELECT + "where instrument = ? and parent is not distinct from ? and status = 'standing'"
                        + " order by path, e_id",
                query -> {
                    query.setString(1, instrument);
                    query.setString(2, parent);
                });
    }

    Page<Shown> matching(String instrument, Filter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("provisions", instrument, filter),
                (position, limit) -> read(MATCHING, query -> bind(query, instrument, filter, position, limit)),
                shown -> List.of(position(shown.text()), shown.text().eId()));
    }

    private static String position(ProvisionText text) {
        return text.path().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static void bind(
            PreparedStatement query, String instrument, Filter filter, @Nullable List<String> position, int limit)
            throws SQLException {
        query.setString(1, instrument);
        query.setString(2, position == null ? "{}" : position.getFirst());
        query.setString(3, position == null ? "" : position.getLast());
        int next = 4;
        for (String value : new @Nullable String[] {filter.theme(), filter.kind(), filter.force(), filter.status()}) {
            query.setString(next++, value);
            query.setString(next++, value);
        }
        OffsetDateTime since =
                filter.updatedSince() == null ? null : filter.updatedSince().atOffset(ZoneOffset.UTC);
        query.setObject(next++, since);
        query.setObject(next++, since);
        String words = filter.q() == null ? null : Folded.of(filter.q());
        for (int i = 0; i < 4; i++) {
            query.setString(next++, words);
        }
        query.setInt(next, limit);
    }

    /** Gives a statement its values. */
    private interface Values {
        void set(PreparedStatement query) throws SQLException;
    }

    private List<Shown> read(String sql, Values values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            values.set(query);
            List<Shown> read = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    read.add(shown(row));
                }
            }
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Shown shown(ResultSet row) throws SQLException {
        ProvisionText text = new ProvisionText(
                row.getString(1),
                row.getString(2),
                List.of((Integer[]) array(row.getArray(3))),
                row.getString(4),
                row.getString(5),
                texts(row.getString(6)),
                texts(row.getString(7)),
                new Notes(row.getString(8), row.getString(9), row.getString(10), List.of((String[])
                        array(row.getArray(11)))),
                row.getString(12));
        return new Shown(
                text,
                row.getLong(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getObject(17, OffsetDateTime.class).toInstant());
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }

    private static Map<String, String> texts(String json) {
        try {
            return StoredJson.mapper().readValue(json, TEXTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
