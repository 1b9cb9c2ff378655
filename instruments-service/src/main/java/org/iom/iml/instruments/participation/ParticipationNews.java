package org.iom.iml.instruments.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.events.ActCorrected;
import org.iom.iml.events.ActsRecorded;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatedAct;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.participation.act.Act;

/**
 * The facts to publish about a change of a participation.
 *
 * @param present the participation as it is now
 * @param known its log before
 * @param held its statuses before
 * @param holding its statuses now
 */
record ParticipationNews(
        Participation present, List<Act> known, List<StatusInterval> held, List<StatusInterval> holding) {

    /** Returns the acts new to the log, and the statuses where they have changed. */
    List<InstrumentsFact> facts() {
        Set<UUID> ids = ids(known.stream());
        List<StatedAct> news = present.log().acts().stream()
                .filter(act -> !ids.contains(act.id()))
                .map(ParticipationNews::stated)
                .toList();
        List<InstrumentsFact> facts = new ArrayList<>(2);
        if (!news.isEmpty()) {
            facts.add(new ActsRecorded(present.party(), present.instrument(), news, superseded()));
        }
        statuses().ifPresent(facts::add);
        return facts;
    }

    /** Returns the correction of {@code wrong}, and the statuses where they have changed. */
    List<InstrumentsFact> corrected(Act wrong, Optional<Act> right, String reason) {
        StatedAct replacement = right.flatMap(act -> present.log().standing(act.id()))
                .map(ParticipationNews::stated)
                .orElse(null);
        List<InstrumentsFact> facts = new ArrayList<>(2);
        facts.add(new ActCorrected(present.party(), present.instrument(), wrong.id(), replacement, reason));
        statuses().ifPresent(facts::add);
        return facts;
    }

    private List<UUID> superseded() {
        Set<UUID> stood = ids(known.stream().filter(Act::stands));
        return present.log().acts().stream()
                .filter(act -> !act.stands() && stood.contains(act.id()))
                .map(Act::id)
                .toList();
    }

    private Optional<InstrumentsFact> statuses() {
        return holding.equals(held)
                ? Optional.empty()
                : Optional.of(new ParticipationChanged(present.party(), present.instrument(), holding));
    }

    private static Set<UUID> ids(Stream<Act> acts) {
        return acts.map(Act::id).collect(Collectors.toSet());
    }

    private static StatedAct stated(Act act) {
        return new StatedAct(
                act.id(),
                act.kind().code(),
                act.date(),
                act.effectiveOn(),
                act.part(),
                act.territories(),
                act.source(),
                act.origin().notification());
    }
}
