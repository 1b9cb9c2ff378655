package org.iom.iml.instruments.participation.file;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.discrepancy.Discrepancies;
import org.iom.iml.platform.outbox.Outbox;

/** Keeps participations that change in great number, with the discrepancies that follow and what is told of both. */
@Singleton
class ManyParticipations {

    private final ParticipationRows rows;
    private final Discrepancies discrepancies;
    private final Outbox outbox;

    ManyParticipations(ParticipationRows rows, Discrepancies discrepancies, Outbox outbox) {
        this.rows = rows;
        this.discrepancies = discrepancies;
        this.outbox = outbox;
    }

    /** Those of {@code ids} that there are. */
    Map<String, Participation> find(Set<String> ids) {
        return rows.find(ids);
    }

    /** Writes those that {@code changed}, of which some were {@code known}, and tells what is told of each. */
    void store(
            Map<Participation, List<InstrumentsFact>> changed, Set<String> known, Map<String, Instrument> instruments) {
        rows.store(changed.keySet(), known);
        List<InstrumentsFact> facts = new ArrayList<>();
        changed.values().forEach(facts::addAll);
        Map<String, List<Participation>> byInstrument =
                changed.keySet().stream().collect(groupingBy(Participation::instrument));
        byInstrument.forEach(
                (code, of) -> facts.addAll(discrepancies.follow(of, Objects.requireNonNull(instruments.get(code)))));
        outbox.appendAll(facts);
    }
}
