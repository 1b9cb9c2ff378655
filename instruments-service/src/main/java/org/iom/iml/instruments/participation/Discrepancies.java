package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.iom.iml.events.DiscrepancyFound;
import org.iom.iml.instruments.instrument.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.FinalClauses;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps account of the discrepancies in the transaction that makes or settles them. */
@Singleton
class Discrepancies {

    private static final String OPEN = """
            select id, kind, instrument, party, act, recorded, other, basis from discrepancy
            where settled_at is null and instrument = ? and (party = any (?) or kind = 'treaty-entry-into-force')""";
    private static final String SETTLE = "update discrepancy set settled_at = ? where id = ?";
    private static final String INSERT = """
            insert into discrepancy (id, kind, instrument, party, act, recorded, other, basis, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OTHERS =
            "select party, acts from participation where instrument = ? and party <> all (?)";
    private static final TypeReference<List<Act>> ACTS = new TypeReference<>() {};

    private final DataSource database;
    private final PartyDirectory parties;
    private final Clock clock;

    Discrepancies(DataSource database, PartyDirectory parties, Clock clock) {
        this.database = database;
        this.parties = parties;
        this.clock = clock;
    }

    /** Notes what is new and what is settled after {@code changed} were written, and tells what is new. */
    List<DiscrepancyFound> follow(Collection<Participation> changed, Instrument under) {
        if (changed.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection()) {
            List<Discrepancy> present = Stream.concat(
                            changed.stream().flatMap(participation -> Discrepancy.in(participation, under).stream()),
                            treaty(connection, under, changed).stream())
                    .toList();
            Map<Discrepancy, UUID> open = open(connection, changed, under);
            settle(connection, open, present);
            return note(
                    connection,
                    present.stream().filter(found -> !open.containsKey(found)).toList());
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Optional<Discrepancy> treaty(Connection connection, Instrument under, Collection<Participation> changed)
            throws SQLException, JsonProcessingException {
        FinalClauses clauses = under.finalClauses();
        if (clauses == null || under.inForceOn() == null) {
            return Optional.empty();
        }
        Map<String, ActLog> logs = others(connection, under, changed);
        changed.forEach(participation -> logs.put(participation.party(), participation.log()));
        boolean onlyStates = clauses.counted().equals(FinalClauses.NOT_REGIONAL_ORGANIZATIONS);
        List<Deposit> deposits = new ArrayList<>();
        logs.forEach((party, log) -> {
            if (!onlyStates || !parties.isOrganization(party)) {
                Discrepancy.firstDeposit(log).ifPresent(date -> deposits.add(new Deposit(party, date, null)));
            }
        });
        return Discrepancy.ofTreaty(under, deposits, floor(connection, clauses.notBeforeInstrument()));
    }

    /** What all others did. */
    private static Map<String, ActLog> others(
            Connection connection, Instrument under, Collection<Participation> changed)
            throws SQLException, JsonProcessingException {
        Map<String, ActLog> logs = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setString(1, under.code());
            query.setArray(2, parties(connection, changed));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    logs.put(row.getString(1), new ActLog(StoredJson.mapper().readValue(row.getString(2), ACTS)));
                }
            }
        }
        return logs;
    }

    private static Array parties(Connection connection, Collection<Participation> changed) throws SQLException {
        return connection.createArrayOf(
                "text", changed.stream().map(Participation::party).toArray());
    }

    private static @Nullable LocalDate floor(Connection connection, @Nullable String instrument) throws SQLException {
        if (instrument == null) {
            return null;
        }
        try (PreparedStatement query =
                connection.prepareStatement("select in_force_on from instrument where code = ?")) {
            query.setString(1, instrument);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, LocalDate.class) : null;
            }
        }
    }

    private static Map<Discrepancy, UUID> open(
            Connection connection, Collection<Participation> changed, Instrument under) throws SQLException {
        Map<Discrepancy, UUID> open = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OPEN)) {
            query.setString(1, under.code());
            query.setArray(2, parties(connection, changed));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    open.put(DiscrepancyProjection.discrepancy(row), row.getObject(1, UUID.class));
                }
            }
        }
        return open;
    }

    private void settle(Connection connection, Map<Discrepancy, UUID> open, List<Discrepancy> present)
            throws SQLException {
        try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            for (Map.Entry<Discrepancy, UUID> entry : open.entrySet()) {
                if (!present.contains(entry.getKey())) {
                    settle.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                    settle.setObject(2, entry.getValue());
                    settle.addBatch();
                }
            }
            settle.executeBatch();
        }
    }

    private List<DiscrepancyFound> note(Connection connection, List<Discrepancy> found) throws SQLException {
        List<DiscrepancyFound> facts = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Discrepancy discrepancy : found) {
                UUID id = Ids.next();
                insert.setObject(1, id);
                insert.setString(2, discrepancy.kind());
                insert.setString(3, discrepancy.instrument());
                insert.setString(4, discrepancy.party());
                insert.setObject(5, discrepancy.act());
                insert.setObject(6, discrepancy.recorded());
                insert.setObject(7, discrepancy.other());
                insert.setString(8, discrepancy.basis());
                insert.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
                facts.add(discrepancy.found(id));
            }
            insert.executeBatch();
        }
        return facts;
    }
}
