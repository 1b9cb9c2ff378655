package org.iom.iml.instruments.participation.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.Consequences;
import org.iom.iml.instruments.participation.Participation;

/** The storage of bulk changes of participations, with the discrepancies that follow and the publication of both. */
@Singleton
class ManyParticipations {

    private final ParticipationRows rows;
    private final Consequences consequences;

    ManyParticipations(ParticipationRows rows, Consequences consequences) {
        this.rows = rows;
        this.consequences = consequences;
    }

    /** Returns those of {@code ids} that exist. */
    Map<String, Participation> find(Set<String> ids) {
        return rows.find(ids);
    }

    /**
     * Stores the participations in {@code changed}, some of which were {@code known}, and publishes the facts about
     * each.
     */
    void store(
            Map<Participation, List<InstrumentsFact>> changed, Set<String> known, Map<String, Instrument> instruments) {
        rows.store(changed.keySet(), known);
        Map<String, List<Participation>> byInstrument =
                changed.keySet().stream().collect(groupingBy(Participation::instrument, TreeMap::new, toList()));
        byInstrument.forEach((code, of) -> consequences.tell(
                of,
                Objects.requireNonNull(instruments.get(code)),
                of.stream()
                        .flatMap(participation -> Objects.requireNonNull(changed.get(participation)).stream())
                        .toList()));
    }
}
