package org.iom.iml.monitoring.upr;

import java.util.Collections;
import java.util.List;
import org.iom.iml.monitoring.party.NamedParty;
import org.iom.iml.monitoring.recommendation.Description;
import org.iom.iml.monitoring.recommendation.Origin;
import org.iom.iml.monitoring.recommendation.Recommendation;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.monitoring.recommendation.Theme;
import org.iom.iml.monitoring.recommendation.Themes;
import org.iom.iml.platform.imports.UnreadableRow;
import org.jspecify.annotations.Nullable;

/** The content of a row, with its States by code and its themes as coded here. */
record UprStatement(
        long line,
        String naturalKey,
        Origin origin,
        String text,
        @Nullable String recommender,
        UprInfoResponse response,
        @Nullable Integer action,
        List<Theme> themes) {

    static UprStatement of(long line, UprInfoRow row, FileMemory memory, Themes themes) throws UnreadableRow {
        Origin origin = Origin.upr(row.response().kind(), party(row.party(), "party", memory), row.session());
        String recommender = row.recommender() == null || origin.kind() == RecommendationKind.PLEDGE
                ? null
                : party(row.recommender(), "recommender", memory);
        return new UprStatement(
                line,
                Recommendation.naturalKeyOf(origin, row.text()),
                origin,
                row.text(),
                recommender,
                row.response(),
                row.action(),
                row.issues().stream().map(themes::labelled).toList());
    }

    /** Returns all but the position; a later line of a file does not change the category of action. */
    Description description(boolean withAction) {
        return new Description(
                origin.kind() == RecommendationKind.PLEDGE ? List.of() : Collections.singletonList(recommender),
                themes,
                withAction ? action : null,
                List.of());
    }

    private static String party(String name, String role, FileMemory memory) throws UnreadableRow {
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
