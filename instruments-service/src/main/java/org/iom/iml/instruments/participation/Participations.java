package org.iom.iml.instruments.participation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;

/** Who takes part in what: the acts that are recorded and what sources say. */
@ApplicationScoped
@Transactional
public class Participations implements PanacheRepositoryBase<Participation, String> {

    private final Instruments instruments;
    private final Parties parties;
    private final Outbox outbox;
    private final Clock clock;

    Participations(Instruments instruments, Parties parties, Outbox outbox, Clock clock) {
        this.instruments = instruments;
        this.parties = parties;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records one act of {@code party} under {@code instrument}. */
    Participation record(String instrument, String party, Act act) {
        Instrument under = instruments.lockedForParticipation(instrument);
        String code = parties.named(party).code();
        Participation participation = findByIdOptional(Participation.idOf(instrument, code))
                .orElseGet(() -> new Participation(instrument, code));
        ParticipationChanged changed = participation.record(act, under, LocalDate.now(clock));
        persist(participation);
        flush();
        outbox.append(changed);
        return participation;
    }

    /** What one source says of one party. */
    record Said(String party, List<Act> acts) {}

    /** Takes in what a source says of several parties under one instrument, and tells of each whether it was news. */
    List<Boolean> learn(Instrument under, List<Said> all) {
        Map<String, Participation> known =
                ofParties(under.code(), all.stream().map(Said::party).toList());
        Set<Participation> changed = new LinkedHashSet<>();
        List<Boolean> news = new ArrayList<>();
        for (Said said : all) {
            Participation participation =
                    known.computeIfAbsent(said.party(), party -> new Participation(under.code(), party));
            boolean isNews = participation.learn(said.acts(), under);
            if (isNews) {
                changed.add(participation);
            }
            news.add(isNews);
        }
        persist(changed.stream());
        flush();
        outbox.appendAll(changed.stream().map(Participation::changed).toList());
        return news;
    }

    private Map<String, Participation> ofParties(String instrument, Collection<String> codes) {
        return find("instrument = ?1 and party in ?2", instrument, codes).stream()
                .collect(toMap(Participation::party, identity()));
    }

    /** Derives the statuses under {@code instrument} again, after its final clauses or its own date have changed. */
    public void derive(String instrument) {
        Instrument under = instruments.lockedForParticipation(instrument);
        List<ParticipationChanged> changed = find("instrument", instrument).stream()
                .filter(participation -> participation.derive(under))
                .map(Participation::changed)
                .toList();
        flush();
        outbox.appendAll(changed);
    }

    Participation of(String instrument, String party) {
        return findByIdOptional(Participation.idOf(instrument, party))
                .orElseThrow(() -> new NotFound("No act of " + party + " is recorded under " + instrument + "."));
    }
}
