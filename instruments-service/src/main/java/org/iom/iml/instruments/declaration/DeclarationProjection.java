package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Finds statements by what is asked of them, each condition over an index of its own. */
@Singleton
class DeclarationProjection {

    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource database;
    private final Pages pages;
    private final Declarations declarations;

    DeclarationProjection(DataSource database, Pages pages, Declarations declarations) {
        this.database = database;
        this.pages = pages;
        this.declarations = declarations;
    }

    /** Which statements are asked for; {@code on} is the date of their state. */
    record Filter(
            @Nullable String instrument,
            @Nullable String party,
            @Nullable String effect,
            @Nullable String procedure,
            @Nullable String target,
            @Nullable String state,
            @Nullable Boolean flagged,
            @Nullable String classified,
            @Nullable String q,
            LocalDate on) {}

    Page<Declaration> matching(Filter filter, PageRequest request) {
        Page<UUID> ids = pages.page(
                request,
                List.of("declarations", filter),
                (position, limit) ->
                        ids(filter, position == null ? FIRST : UUID.fromString(position.getFirst()), limit),
                id -> List.of(id.toString()));
        return new Page<>(declarations.withIds(ids.items()), ids.nextCursor());
    }

    /** The objections to one statement, in the order in which they came into the registry. */
    Page<Declaration> objectionsTo(UUID about, PageRequest request) {
        Page<UUID> ids = pages.page(
                request,
                List.of("objections", about),
                (position, limit) -> read(
                        "select id from declaration where about = ? and id > ? order by id limit ?",
                        List.of(about, position == null ? FIRST : UUID.fromString(position.getFirst()), limit)),
                id -> List.of(id.toString()));
        return new Page<>(declarations.withIds(ids.items()), ids.nextCursor());
    }

    private List<UUID> ids(Filter filter, UUID after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select id from declaration where id > ?");
        values.add(after);
        where(sql, values, " and instrument = ?", filter.instrument());
        where(sql, values, " and party = ?", filter.party());
        where(sql, values, " and effect = ?", filter.effect());
        where(sql, values, " and procedures @> array[?]::text[]", filter.procedure());
        where(sql, values, " and targets @> array[?]::text[]", filter.target());
        where(sql, values, " and flagged = ?", filter.flagged());
        where(sql, values, " and classified = ?", filter.classified());
        String words = filter.q() == null ? null : Folded.of(filter.q());
        where(sql, values, " and (search @@ (websearch_to_tsquery('english', ?)", words);
        if (words != null) {
            sql.append(" || websearch_to_tsquery('french', ?) || websearch_to_tsquery('spanish', ?)))");
            values.add(words);
            values.add(words);
        }
        sql.append(" and status_on(?, since, states) ").append(filter.state() == null ? "<> 'none'" : "= ?");
        values.add(Date.valueOf(filter.on()));
        if (filter.state() != null) {
            values.add(filter.state());
        }
        values.add(limit);
        return read(sql.append(" order by id limit ?").toString(), values);
    }

    private static void where(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private List<UUID> read(String sql, List<Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
