package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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

    /** All needs of a State, the heaviest first. */
    public List<Need> of(String party) {
        Map<String, Asked> asked = recommendations.byTheme(party);
        Map<String, Found> found = findings.byTheme(party);
        TreeSet<String> themes = new TreeSet<>(asked.keySet());
        themes.addAll(found.keySet());
        Trainings.OfState training = trainings.of(party);
        return themes.stream()
                .map(theme -> new Need(
                        party,
                        theme,
                        asked.getOrDefault(theme, Asked.NOTHING),
                        found.getOrDefault(theme, Found.NOTHING),
                        training.on(theme)))
                .sorted(Need.HEAVIEST_FIRST)
                .toList();
    }

    /** When the latest fact on recommendations happened that has been heard of here; those in confidence leave no trace. */
    public Optional<Instant> heardUntil() {
        return recommendations.heardUntil();
    }
}
