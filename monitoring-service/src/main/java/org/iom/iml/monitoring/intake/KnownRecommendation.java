package org.iom.iml.monitoring.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.monitoring.party.NamedParty;
import org.iom.iml.monitoring.recommendation.Description;
import org.iom.iml.monitoring.recommendation.Origin;
import org.iom.iml.monitoring.recommendation.Recommendation;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.platform.imports.UnreadableRow;

/** A recommendation read from a file, with its States resolved to codes. */
record KnownRecommendation(ToldRecommendation told, Origin origin, List<String> recommenders) {

    static KnownRecommendation of(ToldRecommendation told, FileMemory memory) throws UnreadableRow {
        Origin origin = told.origin(code(told.party(), "party", memory));
        Set<String> recommenders = new LinkedHashSet<>();
        for (String name : told.recommenders()) {
            recommenders.add(code(name, "recommender", memory));
        }
        for (String name : told.mentioned()) {
            NamedParty party = memory.parties().get(name);
            if (party != null && party.code() != null) {
                recommenders.add(party.code());
            }
        }
        return new KnownRecommendation(told, origin, List.copyOf(recommenders));
    }

    /**
     * Returns the keys by which it may be known: its paragraph in a document, and its text in a session of the
     * Universal Periodic Review.
     */
    List<String> keys() {
        String key = Recommendation.naturalKeyOf(origin, told.text());
        if (origin.document() == null || origin.session() == null) {
            return List.of(key);
        }
        return List.of(
                key,
                Recommendation.naturalKeyOf(Origin.upr(origin.kind(), origin.party(), origin.session()), told.text()));
    }

    Description description() {
        return new Description(
                new ArrayList<>(recommenders),
                told.subject().themes(),
                null,
                told.subject().provisions(),
                told.subject().scope());
    }

    private static String code(String name, String role, FileMemory memory) throws UnreadableRow {
        NamedParty party = memory.parties().get(name);
        if (party == null || party.code() == null) {
            String near = party == null || party.alternatives().isEmpty()
                    ? ""
                    : " Near it are: " + String.join(", ", party.alternatives()) + ".";
            throw new UnreadableRow(role + "-unknown", "No party is named \u201C" + name + "\u201D." + near);
        }
        return party.code();
    }
}
