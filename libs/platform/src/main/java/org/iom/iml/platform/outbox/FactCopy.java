package org.iom.iml.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.Published;
import org.iom.iml.platform.outbox.Outbox.Circumstances;
import org.iom.iml.platform.sql.CopyRows;
import org.iom.iml.platform.time.Ids;

/** A bulk writer of facts, which reads the aggregate versions in one statement and writes the rows by COPY. */
final class FactCopy {

    private static final String COLUMNS = """
            id, type, aggregate_type, aggregate_id, aggregate_version, party, data, occurred_at, client, traceparent,
            shard""";
    private static final String VERSIONS = """
            select type, id, (select max(aggregate_version) from outbox
                              where aggregate_type = asked.type and aggregate_id = asked.id)
            from unnest(?, ?) as asked (type, id)""";

    private final Connection connection;
    private final FactWriter writer;

    FactCopy(Connection connection, FactWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    private record Aggregate(String type, String id) {

        static Aggregate of(Fact fact) {
            return new Aggregate(FactTypes.of(fact.getClass()).aggregate(), fact.aggregateId());
        }
    }

    void append(Collection<? extends Fact> facts, Circumstances circumstances) throws SQLException {
        Map<Aggregate, Long> versions = versions(facts);
        try (CopyRows rows = CopyRows.into(connection, "outbox", COLUMNS)) {
            for (Fact fact : facts) {
                Published published = FactTypes.of(fact.getClass());
                rows.field(Ids.next())
                        .field(published.name())
                        .field(published.aggregate())
                        .field(fact.aggregateId())
                        .field(versions.merge(Aggregate.of(fact), 1L, Long::sum))
                        .field(fact.party())
                        .field(writer.write(fact))
                        .field(circumstances.at())
                        .field(circumstances.client())
                        .field(circumstances.traceparent())
                        .field(Outbox.shard(fact))
                        .end();
            }
            rows.finish();
        }
    }

    private Map<Aggregate, Long> versions(Collection<? extends Fact> facts) throws SQLException {
        Set<Aggregate> asked = new LinkedHashSet<>();
        facts.forEach(fact -> asked.add(Aggregate.of(fact)));
        Map<Aggregate, Long> versions = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(VERSIONS)) {
            query.setArray(1, array(asked.stream().map(Aggregate::type).toArray()));
            query.setArray(2, array(asked.stream().map(Aggregate::id).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    versions.put(new Aggregate(row.getString(1), row.getString(2)), row.getLong(3));
                }
            }
        }
        return versions;
    }

    private Array array(Object[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }
}
