package org.iom.iml.instruments.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.Binding.Held;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** The statuses of parties under instruments on a date, in a few bytes for each pair, however many there are. */
final class StatusTable {

    private static final Set<String> DEPENDENT = Arrays.stream(PartyKind.values())
            .filter(PartyKind::isDependent)
            .map(PartyKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final LocalDate on;
    private final List<Label> instruments;
    private final List<Label> parties;
    private final Map<String, Integer> instrumentAt = new HashMap<>();
    private final Map<String, Integer> partyAt = new HashMap<>();
    private final Knowledge[] known;
    private final long[][] found;
    private final int[][] lastActs;
    private final int[][] knownSince;

    StatusTable(LocalDate on, List<Label> instruments, List<Label> parties, Map<String, Knowledge> known) {
        this.on = on;
        this.instruments = List.copyOf(instruments);
        this.parties = List.copyOf(parties);
        IntStream.range(0, instruments.size())
                .forEach(i -> instrumentAt.put(instruments.get(i).code(), i));
        IntStream.range(0, parties.size())
                .forEach(i -> partyAt.put(parties.get(i).code(), i));
        this.known = instruments.stream()
                .map(instrument -> known.getOrDefault(instrument.code(), Knowledge.NONE))
                .toArray(Knowledge[]::new);
        this.found = new long[instruments.size()][parties.size()];
        this.lastActs = new int[instruments.size()][parties.size()];
        this.knownSince = new int[instruments.size()][parties.size()];
    }

    /**
     * The status of a party under an instrument.
     *
     * @param since the date from which the status holds; null where no act had been performed by then
     * @param knownUntil the date up to which the party's acts are known; null where they are not
     */
    record Standing(
            Label party,
            Label instrument,
            Status status,
            Truth bound,
            @Nullable LocalDate since,
            @Nullable LocalDate knownUntil,
            LocalDate on) {

        boolean beyondKnown() {
            return knownUntil != null && on.isAfter(knownUntil);
        }
    }

    LocalDate on() {
        return on;
    }

    List<Label> instruments() {
        return instruments;
    }

    List<Label> parties() {
        return parties;
    }

    /** Returns the date up to which all parties are known under an instrument; null where they are not. */
    @Nullable LocalDate knownUntil(int instrument) {
        return known[instrument].complete().orElse(null);
    }

    /** Reports whether the requested date is later than that. */
    boolean isBeyondKnown(int instrument) {
        LocalDate until = knownUntil(instrument);
        return until != null && on.isAfter(until);
    }

    Status status(int instrument, int party) {
        long standing = found[instrument][party];
        if (PackedStanding.day(standing) > 0) {
            return PackedStanding.status(standing);
        }
        String code = parties.get(party).code();
        return known[instrument].ofSilent(code) != null
                        || instruments.get(instrument).binding().shutsOut(code)
                ? Status.NONE
                : Status.UNKNOWN;
    }

    /**
     * Determines whether a party is bound; a territory without acts of its own may be bound by acts of its State that
     * no source reports.
     */
    Truth bound(int instrument, int party) {
        Status status = status(instrument, party);
        return status == Status.NONE && DEPENDENT.contains(parties.get(party).kind())
                ? Truth.UNKNOWN
                : instruments.get(instrument).binding().bound(held(instrument, party, status), on);
    }

    private Held held(int instrument, int party, Status status) {
        long standing = found[instrument][party];
        if (status != Status.CONTRACTING
                || instruments.get(instrument).binding().clauses()) {
            return new Held(status, false, null);
        }
        int recorded = PackedStanding.ends(standing) ? 0 : knownSince[instrument][party];
        LocalDate since = PackedStanding.date(PackedStanding.day(standing));
        return Held.of(
                status,
                PackedStanding.entersLater(standing),
                known[instrument].firstNaming(parties.get(party).code(), since),
                recorded == 0 ? null : PackedStanding.date(recorded));
    }

    Standing standing(int instrument, int party) {
        int day = PackedStanding.day(found[instrument][party]);
        return new Standing(
                parties.get(party),
                instruments.get(instrument),
                status(instrument, party),
                bound(instrument, party),
                day == 0 ? null : PackedStanding.date(day),
                knownUntil(instrument, party),
                on);
    }

    /** Returns the date up to which a party's acts under an instrument are known. */
    @Nullable LocalDate knownUntil(int instrument, int party) {
        String code = parties.get(party).code();
        int lastAct = lastActs[instrument][party];
        return lastAct == 0 || status(instrument, party) == Status.UNKNOWN
                ? known[instrument].ofSilent(code)
                : known[instrument].ofRecorded(code, PackedStanding.date(lastAct));
    }

    /** Returns the standings of all parties under one instrument, in the order of the parties. */
    List<Standing> under(int instrument) {
        return IntStream.range(0, parties.size())
                .mapToObj(party -> standing(instrument, party))
                .toList();
    }

    /**
     * Reads the packed standings under one instrument: {@code
     * KEN:729000signatory729365party@729300;UGA:729400contracting@729400+739000}.
     */
    void take(String instrument, String packed) {
        Integer row = instrumentAt.get(instrument);
        if (row == null) {
            return;
        }
        int last = PackedStanding.dayOf(on);
        for (int from = 0; from < packed.length(); ) {
            int colon = packed.indexOf(':', from);
            int semicolon = packed.indexOf(';', colon);
            int until = semicolon < 0 ? packed.length() : semicolon;
            Integer column = partyAt.get(packed.substring(from, colon));
            if (column != null) {
                int mark = packed.indexOf('@', colon);
                found[row][column] = PackedStanding.on(last, packed, colon + 1, mark);
                lastActs[row][column] = PackedStanding.lastAct(packed, mark, until);
                knownSince[row][column] = PackedStanding.knownSince(packed, mark, until);
            }
            from = until + 1;
        }
    }
}
