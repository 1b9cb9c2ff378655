package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What States need to be trained in, as far as the caller may know. */
@ApplicationScoped
@Transactional
public class Needs {

    private final Recommendations recommendations;
    private final Findings findings;
    private final Trainings trainings;

    Needs(Recommendations recommendations, Findings findings, Trainings trainings) {
        this.recommendations = recommendations;
        this.findings = findings;
        this.trainings = trainings;
    }

    /** All needs of a State that can be told, the heaviest first. */
    public List<Need> of(String party) {
        return in(Scope.of(party)).stream().filter(Need::isKnown).toList();
    }

    /** The heaviest first; of a State of which nothing was loaded, or not all of what was can be told, that at the end. */
    public List<Need> in(Scope scope) {
        Map<OfState, Asked> asked = recommendations.in(scope);
        Map<OfState, Found> found = findings.in(scope);
        Map<String, Optional<Instant>> heard = recommendations.heardUntil(scope);
        Trainings.OfStates training = trainings.of(scope);
        Set<OfState> all = new LinkedHashSet<>(asked.keySet());
        all.addAll(found.keySet());
        scope.states().stream()
                .filter(state -> !heard.containsKey(state))
                .forEach(state -> all.add(new OfState(state, null)));
        return all.stream()
                .filter(key -> scope.includes(key.theme()))
                .map(key -> need(key, asked, found, heard, training))
                .sorted(Need.HEAVIEST_FIRST)
                .toList();
    }

    private static Need need(
            OfState key,
            Map<OfState, Asked> asked,
            Map<OfState, Found> found,
            Map<String, Optional<Instant>> heard,
            Trainings.OfStates training) {
        return new Need(
                key.party(),
                key.theme(),
                heard.containsKey(key.party()) ? asked.getOrDefault(key, Asked.NOTHING) : null,
                found.getOrDefault(key, Found.NOTHING),
                training.on(key.party(), key.theme()),
                heard.getOrDefault(key.party(), Optional.empty()).orElse(null));
    }

    /** When the latest fact on recommendations to a State happened that has been heard of here. */
    public Optional<Instant> heardUntil(String party) {
        return recommendations.heardUntil(Scope.of(party)).getOrDefault(party, Optional.empty());
    }
}
