package org.iom.iml.instruments.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The acts that are known of a participation. Nothing is taken out: where the same source gives another date for an
 * act, the former entry stays as superseded, unless the party left in between and so may have acted twice.
 */
record ActLog(List<Act> acts) {

    /** The log after one source has said {@code said} in one breath; the same log where all of that was known. */
    List<Act> with(List<Act> said) {
        List<Act> news = said.stream().filter(act -> !knows(act, acts)).toList();
        if (news.isEmpty()) {
            return acts;
        }
        List<Act> log = new ArrayList<>();
        for (Act known : acts) {
            log.add(correction(known, news, said));
        }
        for (Act act : news) {
            if (!knows(act, log)) {
                log.add(act);
            }
        }
        return List.copyOf(log);
    }

    private static boolean knows(Act act, List<Act> log) {
        return log.stream().anyMatch(known -> known.stands() && known.saysTheSameAs(act));
    }

    private Act correction(Act known, List<Act> news, List<Act> said) {
        if (!known.stands() || knows(known, said)) {
            return known;
        }
        return news.stream()
                .filter(act -> act.kind() == known.kind() && act.source().equals(known.source()))
                .filter(act -> !leftBetween(act, known))
                .findFirst()
                .map(act -> known.supersededAt(act.recordedAt()))
                .orElse(known);
    }

    private boolean leftBetween(Act one, Act other) {
        LocalDate first = one.date().isBefore(other.date()) ? one.date() : other.date();
        LocalDate last = one.date().isBefore(other.date()) ? other.date() : one.date();
        return acts.stream()
                .filter(act -> act.stands() && act.kind().releases())
                .anyMatch(act -> !act.date().isBefore(first) && !act.date().isAfter(last));
    }
}
