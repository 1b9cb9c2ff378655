package org.iom.iml.monitoring.recommendation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which recommendations are asked for. */
public class RecommendationFilter {

    @QueryParam("party")
    @Parameter(description = "State under review", example = "KEN")
    @Nullable String party;

    @QueryParam("mechanism")
    @Parameter(description = "Code of the mechanism, see /v1/code-lists/mechanisms", example = "UPR")
    @Nullable String mechanism;

    @QueryParam("theme")
    @Parameter(description = "Code of a theme, see /v1/code-lists/themes", example = "migrants")
    @Nullable String theme;

    @QueryParam("position")
    @Parameter(description = "supported or noted", example = "supported")
    @Nullable String position;

    @QueryParam("kind")
    @Parameter(description = "recommendation or pledge", example = "recommendation")
    @Nullable String kind;

    @QueryParam("recommender")
    @Parameter(description = "A State that recommended it", example = "URY")
    @Nullable String recommender;

    @QueryParam("cycle")
    @Parameter(description = "Cycle of the Universal Periodic Review", example = "1")
    @Nullable Integer cycle;

    @QueryParam("session")
    @Parameter(description = "Session of the UPR working group", example = "8")
    @Nullable Integer session;

    @QueryParam("updatedSince")
    @Parameter(description = "Changed at or after this instant", example = "2026-01-01T00:00:00Z")
    @Nullable String updatedSince;

    @QueryParam("q")
    @Parameter(
            description = "Words in the text or its themes, stemmed and without accents; \"exact words\", OR, -without",
            example = "ratify \"migrant workers\"")
    @Nullable String q;

    /** All that decides which recommendations there are. */
    List<String> key() {
        return Arrays.asList(
                party,
                mechanism,
                theme,
                position,
                kind,
                recommender,
                cycle == null ? null : cycle.toString(),
                session == null ? null : session.toString(),
                updatedSince,
                q);
    }

    Conditions conditions(UprCycles cycles) {
        Conditions conditions = new Conditions()
                .and("party = :party", "party", party)
                .and("mechanism = :mechanism", "mechanism", mechanism)
                .and("themes @> array[:theme]::text[]", "theme", theme)
                .and("recommenders @> array[:recommender]::text[]", "recommender", recommender)
                .and("position = :position", "position", position == null ? null : positionOf(position))
                .and("kind = :kind", "kind", kind == null ? null : kindOf(kind))
                .and("session = :session", "session", session)
                .and("changed_at >= :since", "since", updatedSince == null ? null : instantOf(updatedSince))
                .and("search @@ websearch_to_tsquery('english', folded(:q))", "q", q == null || q.isBlank() ? null : q);
        if (cycle != null) {
            int[] sessions = cycles.sessionsOf(cycle);
            conditions.and("session >= :from", "from", sessions[0]).and("session <= :to", "to", sessions[1]);
        }
        return conditions;
    }

    private static String positionOf(String code) {
        return Position.of(code)
                .orElseThrow(() -> BadInput.parameter("position", "supported or noted"))
                .name();
    }

    private static String kindOf(String code) {
        return RecommendationKind.of(code)
                .orElseThrow(() -> BadInput.parameter("kind", "recommendation or pledge"))
                .name();
    }

    private static Object instantOf(String text) {
        try {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            throw BadInput.parameter("updatedSince", "an instant such as 2026-01-01T00:00:00Z");
        }
    }
}
