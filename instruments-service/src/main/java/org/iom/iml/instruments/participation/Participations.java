package org.iom.iml.instruments.participation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.Participation.Reason;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The repository of participations: recorded acts, and acts read from sources. */
@ApplicationScoped
@Transactional
public class Participations implements PanacheRepositoryBase<Participation, String> {

    private final Instruments instruments;
    private final PartyDirectory parties;
    private final PartyTerms terms;
    private final Consequences consequences;
    private final Clock clock;

    Participations(
            Instruments instruments, PartyDirectory parties, PartyTerms terms, Consequences consequences, Clock clock) {
        this.instruments = instruments;
        this.parties = parties;
        this.terms = terms;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Records one act of {@code party} under {@code instrument}. */
    Participation record(String instrument, String party, Act act) {
        Instrument under = instruments.lockedForParticipation(instrument);
        if (!parties.has(party)) {
            throw new NotFound("There is no party " + party + ".");
        }
        requireTerritories("", act.territories(), party);
        Participation participation = findByIdOptional(Participation.idOf(instrument, party))
                .orElseGet(() -> new Participation(instrument, party));
        List<InstrumentsFact> facts =
                participation.record(List.of(act), terms.under(under).apply(party));
        persist(participation);
        commit(List.of(participation), under, facts);
        return participation;
    }

    /** Replaces an erroneous act by {@code right}, or annuls it where it was recorded in error. */
    Participation correct(String id, UUID wrong, @Nullable String ifMatch, Optional<Act> right, String reason) {
        Instrument under = instruments.lockedForParticipation(of(id).instrument());
        Participation participation = of(id);
        Versions.require(withoutDay(ifMatch), participation.version());
        Act act = participation
                .log()
                .standing(wrong)
                .orElseThrow(() -> new NotFound("No act " + wrong + " stands in that participation."));
        right.ifPresent(correction -> requireTerritories("/act", correction.territories(), participation.party()));
        Terms here = terms.under(under).apply(participation.party());
        List<InstrumentsFact> facts = participation.correct(act, right, new Reason(reason, clock.instant()), here);
        commit(List.of(participation), under, facts);
        return participation;
    }

    /**
     * Reduces an entity tag to its version, as the statuses on different days are representations of the same version.
     */
    private static @Nullable String withoutDay(@Nullable String ifMatch) {
        return ifMatch == null ? null : ifMatch.strip().replaceFirst("\\..*\"$", "\"");
    }

    private void requireTerritories(String at, List<String> territories, String party) {
        for (int i = 0; i < territories.size(); i++) {
            String code = territories.get(i);
            String where = at + "/territories/" + i;
            if (!parties.has(code)) {
                throw BadInput.unknown(where, "party", code, "/v1/parties");
            }
            if (code.equals(party)) {
                throw BadInput.field(where, "own-territory", code + " is the party itself.");
            }
        }
    }

    /** The acts that one source reports of one party. */
    public record Said(ImportRow<?> row, String party, List<Act> acts) {}

    /** Takes in what a source says of several parties under one instrument, and settles the row of each. */
    public void learn(Instrument under, List<Said> all) {
        Map<String, Participation> known =
                ofParties(under.code(), all.stream().map(Said::party).toList());
        Function<String, Terms> here = terms.under(under);
        Set<Participation> changed = new LinkedHashSet<>();
        List<InstrumentsFact> told = new ArrayList<>();
        for (Said said : all) {
            Participation participation =
                    known.computeIfAbsent(said.party(), party -> new Participation(under.code(), party));
            List<InstrumentsFact> facts = participation.learn(said.acts(), here.apply(said.party()));
            if (facts.isEmpty()) {
                said.row().unchanged();
            } else {
                said.row().accept();
                changed.add(participation);
                told.addAll(facts);
            }
        }
        persist(changed.stream());
        commit(changed, under, told);
    }

    private Map<String, Participation> ofParties(String instrument, Collection<String> codes) {
        return find("instrument = ?1 and party in ?2", instrument, codes).stream()
                .collect(toMap(Participation::party, identity()));
    }

    /**
     * Derives the statuses under {@code instrument} again, after a change of its final clauses or its entry into force.
     */
    public void derive(String instrument) {
        Instrument under = instruments.lockedForParticipation(instrument);
        Function<String, Terms> here = terms.under(under);
        List<Participation> all = list("instrument", instrument);
        List<InstrumentsFact> facts = all.stream()
                .flatMap(participation -> participation.derive(here.apply(participation.party())).stream())
                .toList();
        commit(all, under, facts);
    }

    /** Stores the rows first, so that a concurrent change fails there, and then publishes the facts. */
    private void commit(Collection<Participation> changed, Instrument under, List<InstrumentsFact> facts) {
        flush();
        consequences.tell(changed, under, facts);
    }

    private Participation of(String id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new NotFound("No act of that party is recorded under that instrument."));
    }
}
