package org.iom.iml.monitoring.recommendation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.monitoring.mechanism.Mechanism;

/** An event within the service: recommendations were made to States in sessions of the Universal Periodic Review. */
public record UprSessionHeard(Set<Of> states) {

    public UprSessionHeard {
        states = Set.copyOf(states);
    }

    /** A State and the session in which it was reviewed. */
    public record Of(String party, int session) {}

    static UprSessionHeard of(Collection<Recommendation> published) {
        return new UprSessionHeard(published.stream()
                .map(Recommendation::origin)
                .filter(origin -> origin.mechanism().equals(Mechanism.UPR))
                .flatMap(origin -> Stream.ofNullable(origin.session()).map(session -> new Of(origin.party(), session)))
                .collect(Collectors.toSet()));
    }
}
