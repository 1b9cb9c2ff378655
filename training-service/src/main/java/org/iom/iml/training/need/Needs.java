package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The training needs of States, as far as the caller may know. */
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

    /** Returns the needs of a State, heaviest first; one that is unknown where nothing tells of them. */
    public List<Need> of(String party) {
        return in(Scope.of(party));
    }

    /**
     * Returns the needs in scope, heaviest first; States whose needs are wholly or partly unknown are marked as such at
     * the end.
     */
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

    /** Returns the time of the latest known fact on recommendations to a State. */
    public Optional<Instant> heardUntil(String party) {
        return recommendations.heardUntil(Scope.of(party)).getOrDefault(party, Optional.empty());
    }
}
