package org.iom.iml.instruments.participation.discrepancy;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.events.DiscrepancyFound;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The service that keeps the list of discrepancies up to date, in the transaction that causes or settles them. */
@Singleton
public class Discrepancies {

    private static final String OPEN = """
            select id, kind, instrument, party, act, recorded, other, basis from discrepancy
            where settled_at is null and instrument = :instrument
              and (party = any (:parties) or kind = 'treaty-entry-into-force')""";
    private static final String SETTLE = "update discrepancy set settled_at = :at where id = :id";
    private static final String INSERT = """
            insert into discrepancy (id, kind, instrument, party, act, recorded, other, basis, found_at)
            values (:id, :kind, :instrument, :party, :act, :recorded, :other, :basis, :at)""";
    private static final String OTHERS =
            "select party, acts from participation where instrument = :instrument and party <> all (:parties)";
    private static final ObjectReader ACTS = StoredJson.mapper().readerFor(new TypeReference<List<Act>>() {});

    private final Rows rows;
    private final PartyDirectory parties;
    private final Clock clock;

    Discrepancies(Rows rows, PartyDirectory parties, Clock clock) {
        this.rows = rows;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * Records new and settled discrepancies after {@code changed} were written, and returns the new ones for
     * publication.
     */
    public List<DiscrepancyFound> follow(Collection<Participation> changed, Instrument under) {
        if (changed.isEmpty()) {
            return List.of();
        }
        List<Discrepancy> present = Stream.concat(
                        changed.stream().flatMap(participation -> Discrepancy.in(participation, under).stream()),
                        treaty(under, changed).stream())
                .toList();
        Map<Discrepancy, UUID> open = rows
                .list(OPEN, of(under, changed), row -> Map.entry(DiscrepancyList.discrepancy(row), row.id("id")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        settle(open, present);
        return note(present.stream().filter(found -> !open.containsKey(found)).toList());
    }

    private static Values of(Instrument under, Collection<Participation> changed) {
        return Values.of("instrument", under.code())
                .and("parties", changed.stream().map(Participation::party).toList());
    }

    private Optional<Discrepancy> treaty(Instrument under, Collection<Participation> changed) {
        FinalClauses clauses = under.finalClauses();
        if (clauses == null || under.inForceOn() == null) {
            return Optional.empty();
        }
        Map<String, ActLog> logs = new HashMap<>();
        rows.list(
                        OTHERS,
                        of(under, changed),
                        row -> Map.entry(row.text("party"), new ActLog(ACTS.<List<Act>>readValue(row.text("acts")))))
                .forEach(other -> logs.put(other.getKey(), other.getValue()));
        changed.forEach(participation -> logs.put(participation.party(), participation.log()));
        boolean onlyStates = clauses.counted().equals(FinalClauses.NOT_REGIONAL_ORGANIZATIONS);
        List<Deposit> deposits = new ArrayList<>();
        logs.forEach((party, log) -> {
            if (!onlyStates || !parties.isOrganization(party)) {
                Discrepancy.firstDeposit(log).ifPresent(date -> deposits.add(new Deposit(party, date, null)));
            }
        });
        return Discrepancy.ofTreaty(under, deposits, floor(clauses.notBeforeInstrument()));
    }

    /** Returns the entry into force of the instrument before which this one cannot enter into force. */
    private @Nullable LocalDate floor(@Nullable String instrument) {
        return instrument == null
                ? null
                : rows.find(
                                "select in_force_on from instrument where code = :code",
                                Values.of("code", instrument),
                                row -> Optional.ofNullable(row.nullable("in_force_on", LocalDate.class)))
                        .flatMap(date -> date)
                        .orElse(null);
    }

    private void settle(Map<Discrepancy, UUID> open, List<Discrepancy> present) {
        Instant now = clock.instant();
        rows.update(
                SETTLE,
                open.entrySet().stream()
                        .filter(entry -> !present.contains(entry.getKey()))
                        .map(entry -> Values.of("at", now).and("id", entry.getValue()))
                        .toList());
    }

    private List<DiscrepancyFound> note(List<Discrepancy> found) {
        Instant now = clock.instant();
        List<Values> news = new ArrayList<>();
        List<DiscrepancyFound> facts = new ArrayList<>();
        for (Discrepancy discrepancy : found) {
            UUID id = Ids.next();
            news.add(Values.of("id", id)
                    .and("kind", discrepancy.kind())
                    .and("instrument", discrepancy.instrument())
                    .and("party", discrepancy.party())
                    .and("act", discrepancy.act())
                    .and("recorded", discrepancy.recorded())
                    .and("other", discrepancy.other())
                    .and("basis", discrepancy.basis())
                    .and("at", now));
            facts.add(discrepancy.found(id));
        }
        rows.update(INSERT, news);
        return facts;
    }
}
