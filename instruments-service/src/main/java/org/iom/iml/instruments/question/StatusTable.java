package org.iom.iml.instruments.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iom.iml.instruments.participation.Status;
import org.jspecify.annotations.Nullable;

/** Where parties stand under instruments on a date; a few bytes for each pair, however many there are. */
final class StatusTable {

    private final LocalDate on;
    private final List<Label> instruments;
    private final List<Label> parties;
    private final Map<String, Integer> instrumentAt = new HashMap<>();
    private final Map<String, Integer> partyAt = new HashMap<>();
    private final byte[][] statuses;
    private final int[][] since;

    StatusTable(LocalDate on, List<Label> instruments, List<Label> parties) {
        this.on = on;
        this.instruments = List.copyOf(instruments);
        this.parties = List.copyOf(parties);
        IntStream.range(0, instruments.size())
                .forEach(i -> instrumentAt.put(instruments.get(i).code(), i));
        IntStream.range(0, parties.size())
                .forEach(i -> partyAt.put(parties.get(i).code(), i));
        this.statuses = new byte[instruments.size()][parties.size()];
        this.since = new int[instruments.size()][parties.size()];
    }

    /** A status and since when it holds; null where the status is none and never was another. */
    record Standing(
            Label party,
            Label instrument,
            Status status,
            @Nullable LocalDate since) {}

    LocalDate on() {
        return on;
    }

    List<Label> instruments() {
        return instruments;
    }

    List<Label> parties() {
        return parties;
    }

    Status status(int instrument, int party) {
        return PackedStanding.status(statuses[instrument][party]);
    }

    Standing standing(int instrument, int party) {
        int day = since[instrument][party];
        return new Standing(
                parties.get(party),
                instruments.get(instrument),
                status(instrument, party),
                day == 0 ? null : PackedStanding.date(day));
    }

    /** The standings of all parties under one instrument, in the order of the parties. */
    List<Standing> under(int instrument) {
        return IntStream.range(0, parties.size())
                .mapToObj(party -> standing(instrument, party))
                .toList();
    }

    /** Takes in what is known of one instrument: {@code KEN:729000signatory729365party;UGA:…}. */
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
                long found = PackedStanding.on(last, packed, colon + 1, until);
                statuses[row][column] = (byte) found;
                since[row][column] = PackedStanding.day(found);
            }
            from = until + 1;
        }
    }
}
