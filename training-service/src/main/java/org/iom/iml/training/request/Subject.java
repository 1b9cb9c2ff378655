package org.iom.iml.training.request;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/** What a national event is to be about: its themes, the need in words, and what it answers. */
@Embeddable
public record Subject(
        List<String> themes, String need, List<UUID> answeredRecommendations, List<UUID> answeredFindings) {

    public Subject {
        themes = themes.stream().distinct().toList();
        answeredRecommendations = answeredRecommendations.stream().distinct().toList();
        answeredFindings = answeredFindings.stream().distinct().toList();
    }
}
