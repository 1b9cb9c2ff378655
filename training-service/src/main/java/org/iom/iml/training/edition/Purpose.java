package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.training.request.TrainingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is held for.
 *
 * @param countries States for whose officials it is held; none where it is open to all
 * @param requestId the request for a national event that it fulfils
 * @param requestCountry the State whose government asked
 */
@Embeddable
public record Purpose(
        List<String> themes,
        List<String> countries,
        List<UUID> answeredRecommendations,
        @Nullable UUID requestId,
        @Nullable String requestCountry) {

    public Purpose {
        themes = themes.stream().distinct().toList();
        countries = countries.stream().distinct().toList();
        answeredRecommendations = answeredRecommendations.stream().distinct().toList();
    }

    public static Purpose of(List<String> themes, List<String> countries, List<UUID> answeredRecommendations) {
        return new Purpose(themes, countries, answeredRecommendations, null, null);
    }

    /** The same, with the themes of the course where none are named. */
    Purpose orThemes(List<String> themesOfCourse) {
        return themes.isEmpty()
                ? new Purpose(themesOfCourse, countries, answeredRecommendations, requestId, requestCountry)
                : this;
    }

    /** The same, and all that {@code request} asks for. */
    Purpose fulfilling(TrainingRequest request) {
        if (!countries.isEmpty() && !countries.contains(request.country())) {
            throw BadInput.field(
                    "/countries", "country-of-request-missing", "The request comes from " + request.country() + ".");
        }
        return new Purpose(
                joined(themes, request.subject().themes()),
                joined(countries, List.of(request.country())),
                joined(answeredRecommendations, request.subject().answeredRecommendations()),
                request.id(),
                request.country());
    }

    /** Whether officials of {@code country} belong in it. */
    boolean isFor(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
