package org.iom.iml.instruments.provision.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.events.ProvisionAddress;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads links as they are seen from one of their ends. */
@Singleton
public class ProvisionLinkProjection {

    private static final String SELECT = """
            select l.id, l.version, l.relation, l.source, l.turned, f.instrument, f.e_id, f.headings, t.instrument,
                   t.e_id, t.headings
            from provision_link_seen l join provision f on f.id = l.from_provision
            join provision t on t.id = l.to_provision\s""";
    /** Without an end to look from, each link is shown once. */
    private static final String MATCHING = SELECT + """
            where (l.id, l.turned) > (?, ?)
              and (?::text is null or l.from_provision = ?) and (?::text is null or l.to_provision = ?)
              and (?::text is null or f.instrument = ?) and (?::text is null or l.relation = ?)
              and (? or not l.turned)
            order by l.id, l.turned limit ?""";

    private static final UUID FIRST = new UUID(0, 0);
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DataSource database;
    private final Pages pages;

    ProvisionLinkProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** One end of a link with the headings of its provision. */
    public record End(ProvisionAddress address, Map<String, String> headings) {}

    /** A link seen from its first end. */
    public record Seen(UUID id, long version, String relation, String source, boolean turned, End from, End to) {}

    /** Which links are asked for; ends as ids of provisions. */
    record Filter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String instrument,
            @Nullable String relation) {

        boolean fromBothEnds() {
            boolean isInverse = relation != null
                    && ProvisionRelation.find(relation)
                            .filter(known -> !known.code().equals(relation))
                            .isPresent();
            return from != null || to != null || instrument != null || isInverse;
        }
    }

    Optional<Seen> find(UUID id) {
        return read(SELECT + "where l.id = ? and not l.turned", query -> query.setObject(1, id)).stream()
                .findFirst();
    }

    /** All links of one provision, at most so many. */
    public List<Seen> of(String provision, int most) {
        return read(SELECT + "where l.from_provision = ? order by l.relation, t.instrument, t.path limit ?", query -> {
            query.setString(1, provision);
            query.setInt(2, most);
        });
    }

    Page<Seen> matching(Filter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("provision-links", filter),
                (position, limit) -> read(MATCHING, query -> bind(query, filter, position, limit)),
                seen -> List.of(seen.id().toString(), Boolean.toString(seen.turned())));
    }

    private static void bind(PreparedStatement query, Filter filter, @Nullable List<String> position, int limit)
            throws SQLException {
        query.setObject(1, position == null ? FIRST : UUID.fromString(position.getFirst()));
        query.setBoolean(2, position != null && Boolean.parseBoolean(position.getLast()));
        int next = 3;
        for (String value :
                new @Nullable String[] {filter.from(), filter.to(), filter.instrument(), filter.relation()}) {
            query.setString(next++, value);
            query.setString(next++, value);
        }
        query.setBoolean(next++, filter.fromBothEnds());
        query.setInt(next, limit);
    }

    /** Gives a statement its values. */
    private interface Values {
        void set(PreparedStatement query) throws SQLException;
    }

    private List<Seen> read(String sql, Values values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            values.set(query);
            List<Seen> read = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    read.add(new Seen(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getBoolean(5),
                            end(row, 6),
                            end(row, 9)));
                }
            }
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static End end(ResultSet row, int first) throws SQLException {
        try {
            return new End(
                    new ProvisionAddress(row.getString(first), row.getString(first + 1)),
                    StoredJson.mapper().readValue(row.getString(first + 2), TEXTS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
