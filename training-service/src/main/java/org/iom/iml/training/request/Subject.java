package org.iom.iml.training.request;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * The subject of a national event: its themes, the need in words, and the recommendations and findings it addresses.
 */
@Embeddable
public record Subject(
        List<String> themes, String need, List<UUID> answeredRecommendations, List<UUID> answeredFindings) {

    public Subject {
        themes = themes.stream().distinct().toList();
        answeredRecommendations = answeredRecommendations.stream().distinct().toList();
        answeredFindings = answeredFindings.stream().distinct().toList();
    }
}
