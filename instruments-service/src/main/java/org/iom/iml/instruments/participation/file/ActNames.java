package org.iom.iml.instruments.participation.file;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.Terms;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.party.PartyMatch;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/** The lookup of the instruments and parties named in rows of acts, each name once. */
@Singleton
class ActNames {

    private final Instruments instruments;
    private final PartyDirectory parties;
    private final KnowledgeTable known;

    ActNames(Instruments instruments, PartyDirectory parties, KnowledgeTable known) {
        this.instruments = instruments;
        this.parties = parties;
        this.known = known;
    }

    /** What a row names, or the reason why its names cannot be resolved. */
    record Named(
            @Nullable Instrument meant,
            String party,
            List<String> territories,
            @Nullable LocalDate succession,
            Knowledge knowledge,
            @Nullable RowFault fault) {

        static Named nothing(RowFault fault) {
            return new Named(null, "", List.of(), null, Knowledge.NONE, fault);
        }

        Instrument instrument() {
            return Objects.requireNonNull(meant);
        }

        /** Returns the terms on which the party acts. */
        Terms terms(LocalDate today) {
            return new Terms(instrument(), succession, knowledge, today);
        }

        /** Returns the participation before any act. */
        Participation participation() {
            return new Participation(instrument().code(), party);
        }
    }

    /**
     * Resolves the names in {@code rows}; locks their instruments against changes of participation by others until the
     * transaction ends.
     */
    Batch of(List<ActsCsv.Row> rows) {
        Map<String, Instrument> byName = instruments.lockedForParticipation(
                rows.stream().map(ActsCsv.Row::instrument).distinct().toList());
        List<String> codes = byName.values().stream().map(Instrument::code).toList();
        return new Batch(byName, known.of(RecordKind.ACTS, codes, null));
    }

    /** The names of some rows that are taken in together. */
    final class Batch {

        private final Map<String, Instrument> byName;
        private final Map<String, Knowledge> known;
        private final Map<String, PartyMatch> matches = new HashMap<>();

        Batch(Map<String, Instrument> byName, Map<String, Knowledge> known) {
            this.byName = byName;
            this.known = known;
        }

        /** Returns the instruments named, by code. */
        Map<String, Instrument> instruments() {
            Map<String, Instrument> byCode = new HashMap<>();
            byName.values().forEach(instrument -> byCode.put(instrument.code(), instrument));
            return byCode;
        }

        Named named(ActsCsv.Row row) {
            Instrument instrument = byName.get(row.instrument());
            if (instrument == null) {
                return Named.nothing(new RowFault(
                        "unknown-instrument",
                        "No instrument has the code or UNTC number \"" + row.instrument() + "\"."));
            }
            PartyMatch party = match(row.party());
            if (party.party() == null) {
                return unknown(party);
            }
            List<String> territories = new ArrayList<>();
            for (String written : row.deed().territories()) {
                PartyMatch territory = match(written);
                if (territory.party() == null) {
                    return unknown(territory);
                }
                if (territory.party().equals(party.party())) {
                    return Named.nothing(new RowFault("own-territory", written + " is the party itself."));
                }
                territories.add(territory.party());
            }
            LocalDate succession = parties.successionOf(party.party()).orElse(null);
            Knowledge knowledge = known.getOrDefault(instrument.code(), Knowledge.NONE);
            return new Named(instrument, party.party(), territories, succession, knowledge, null);
        }

        private PartyMatch match(String written) {
            return matches.computeIfAbsent(written, parties::resolve);
        }

        private static Named unknown(PartyMatch match) {
            return Named.nothing(match.unknown());
        }
    }
}
