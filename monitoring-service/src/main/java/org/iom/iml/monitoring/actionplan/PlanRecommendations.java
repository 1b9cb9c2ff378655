package org.iom.iml.monitoring.actionplan;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.monitoring.actionplan.NewPlanContent.NewCluster;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The check that a plan implements recommendations that were made to its State. */
@Singleton
class PlanRecommendations {

    private final Rows rows;

    PlanRecommendations(Rows rows) {
        this.rows = rows;
    }

    void require(String party, List<NewCluster> clusters) {
        Set<UUID> named = new HashSet<>();
        clusters.forEach(cluster -> named.addAll(of(cluster)));
        Set<UUID> made = new HashSet<>(rows.list(
                "select id from recommendation where party = :party and id = any (cast(:ids as uuid[]))",
                Values.of("party", party).and("ids", List.copyOf(named)),
                row -> row.id("id")));
        for (int i = 0; i < clusters.size(); i++) {
            List<UUID> recommendations = of(clusters.get(i));
            for (int j = 0; j < recommendations.size(); j++) {
                if (!made.contains(recommendations.get(j))) {
                    throw BadInput.field(
                            "/clusters/" + i + "/recommendations/" + j,
                            "unknown-recommendation",
                            "No recommendation " + recommendations.get(j) + " was made to " + party
                                    + "; see /v1/recommendations.");
                }
            }
        }
    }

    private static List<UUID> of(NewCluster cluster) {
        return Objects.requireNonNullElse(cluster.recommendations(), List.of());
    }
}
