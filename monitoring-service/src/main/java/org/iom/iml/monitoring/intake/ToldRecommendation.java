package org.iom.iml.monitoring.intake;

import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.monitoring.recommendation.AppliedProvision;
import org.iom.iml.monitoring.recommendation.Origin;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.monitoring.recommendation.Scope;
import org.iom.iml.monitoring.recommendation.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as a file tells it, its States still by the names that the file has.
 *
 * @param recommenders as the source lists them; each is a State, or the row is refused
 * @param mentioned in the text, in brackets; those that are States are recommenders too
 * @param position the State's answer with the word of the source, {@code null} where there is none
 */
record ToldRecommendation(
        String party,
        String mechanism,
        RecommendationKind kind,
        Place place,
        String text,
        List<String> recommenders,
        List<String> mentioned,
        @Nullable Answer position,
        Subject subject) {

    /** Where it stands. */
    record Place(
            @Nullable Integer session,
            @Nullable String document,
            @Nullable String paragraph) {}

    /** A position, in our word and the source's. */
    record Answer(Position position, String sourceValue) {}

    /** What it is about. */
    record Subject(List<Theme> themes, Scope scope, List<AppliedProvision> provisions) {}

    ToldRecommendation {
        recommenders = List.copyOf(recommenders);
        mentioned = List.copyOf(mentioned);
    }

    /** All names that have to be understood. */
    Stream<String> names() {
        return Stream.of(Stream.of(party), recommenders.stream(), mentioned.stream())
                .flatMap(names -> names);
    }

    Origin origin(String code) {
        return new Origin(mechanism, kind, code, place.session(), place.document(), place.paragraph());
    }
}
