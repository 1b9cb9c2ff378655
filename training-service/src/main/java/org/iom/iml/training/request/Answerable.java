package org.iom.iml.training.request;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The check that an event addresses only recommendations to its State and delivered findings on its law. */
@Singleton
class Answerable {

    private final Rows rows;

    Answerable(Rows rows) {
        this.rows = rows;
    }

    void require(String party, Subject subject) {
        require(
                "select id from recommendation where party = :party and id = any (cast(:ids as uuid[]))",
                party,
                "/answeredRecommendations/",
                subject.answeredRecommendations());
        require(
                "select id from finding where party = :party and id = any (cast(:ids as uuid[]))",
                party,
                "/answeredFindings/",
                subject.answeredFindings());
    }

    /** Refuses items that do not exist and those of another State alike, so that nothing is revealed. */
    private void require(String query, String party, String pointer, List<UUID> named) {
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> known =
                new HashSet<>(rows.<UUID>list(query, Values.of("party", party).and("ids", named), row -> row.id("id")));
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                boolean finding = pointer.contains("Findings");
                throw BadInput.field(
                        pointer + i,
                        finding ? "unknown-finding" : "unknown-recommendation",
                        "Nothing of that id that concerns %s has been heard of: %s.".formatted(party, named.get(i)));
            }
        }
    }
}
