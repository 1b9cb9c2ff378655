package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.training.request.TrainingRequest;
import org.jspecify.annotations.Nullable;

/**
 * The purpose of an edition.
 *
 * @param parties States for whose officials it is held, none where it is open to all
 * @param requestId the request for a national event that it fulfils
 * @param requestParty the State whose government made the request
 */
@Embeddable
public record Purpose(
        List<String> themes,
        List<String> parties,
        List<UUID> answeredRecommendations,
        @Nullable UUID requestId,
        @Nullable String requestParty) {

    public Purpose {
        themes = themes.stream().distinct().toList();
        parties = parties.stream().distinct().toList();
        answeredRecommendations = answeredRecommendations.stream().distinct().toList();
    }

    public static Purpose of(List<String> themes, List<String> parties, List<UUID> answeredRecommendations) {
        return new Purpose(themes, parties, answeredRecommendations, null, null);
    }

    /** Returns the same purpose, with the themes of the course where none are named. */
    Purpose orThemes(List<String> themesOfCourse) {
        return themes.isEmpty()
                ? new Purpose(themesOfCourse, parties, answeredRecommendations, requestId, requestParty)
                : this;
    }

    /** Returns the same purpose, extended by all that {@code request} asks for. */
    Purpose fulfilling(TrainingRequest request) {
        if (!parties.isEmpty() && !parties.contains(request.party())) {
            throw BadInput.field(
                    "/parties", "party-of-request-missing", "The request comes from " + request.party() + ".");
        }
        return new Purpose(
                joined(themes, request.subject().themes()),
                joined(parties, List.of(request.party())),
                joined(answeredRecommendations, request.subject().answeredRecommendations()),
                request.id(),
                request.party());
    }

    /** Reports whether officials of {@code party} are admitted. */
    boolean isFor(String party) {
        return parties.isEmpty() || parties.contains(party);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
