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
 * A recommendation as a file gives it, its States still under the names used there.
 *
 * @param recommenders the recommending States as the source lists them; the row is refused if one is unknown
 * @param mentioned names in brackets in the text; those that are States are recommenders too
 * @param position the State's answer with the wording of the source, {@code null} where there is none
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

    /** The session, document and paragraph in which it appears. */
    record Place(
            @Nullable Integer session,
            @Nullable String document,
            @Nullable String paragraph) {}

    /** A position as this service codes it and in the wording of the source. */
    record Answer(Position position, String sourceValue) {}

    /** The themes, scope and provisions that it concerns. */
    record Subject(List<Theme> themes, Scope scope, List<AppliedProvision> provisions) {}

    ToldRecommendation {
        recommenders = List.copyOf(recommenders);
        mentioned = List.copyOf(mentioned);
    }

    /** Returns all names of States that have to be resolved. */
    Stream<String> names() {
        return Stream.of(Stream.of(party), recommenders.stream(), mentioned.stream())
                .flatMap(names -> names);
    }

    Origin origin(String code) {
        return new Origin(mechanism, kind, code, place.session(), place.document(), place.paragraph());
    }
}
