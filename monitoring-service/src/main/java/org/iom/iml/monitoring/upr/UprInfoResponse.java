package org.iom.iml.monitoring.upr;

import java.util.Locale;
import java.util.Map;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.platform.imports.UnreadableRow;
import org.jspecify.annotations.Nullable;

/**
 * The State's response as a file gives it, and the position to which it amounts.
 *
 * <p>A recommendation is either
 * supported or noted (Human Rights Council resolution 5/1, annex, paragraph 32). Older exports use more words for what
 * is noted.
 *
 * @param position {@code null} for a pledge and while the State has not answered
 */
record UprInfoResponse(
        String sourceValue,
        RecommendationKind kind,
        @Nullable Position position) {

    private static final Map<String, Position> POSITIONS = Map.ofEntries(
            Map.entry("accepted", Position.SUPPORTED),
            Map.entry("supported", Position.SUPPORTED),
            Map.entry("noted", Position.NOTED),
            Map.entry("rejected", Position.NOTED),
            Map.entry("not accepted", Position.NOTED),
            Map.entry("not supported", Position.NOTED),
            Map.entry("general response", Position.NOTED),
            Map.entry("no clear position", Position.NOTED),
            Map.entry("no response", Position.NOTED));

    static UprInfoResponse of(String value) throws UnreadableRow {
        String word = value.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").replaceAll("[.*]+$", "");
        if (word.equals("voluntary pledge")) {
            return new UprInfoResponse(value, RecommendationKind.PLEDGE, null);
        }
        Position position = POSITIONS.get(word);
        if (position == null && !word.equals("pending")) {
            throw value.isEmpty()
                    ? new UnreadableRow("response-missing", "The row does not say how the State answered.")
                    : new UnreadableRow("response-unknown", "The response is none that UPR Info uses.");
        }
        return new UprInfoResponse(value, RecommendationKind.RECOMMENDATION, position);
    }
}
