package org.iom.iml.review.review;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.checklist.Checklists;

/** The check that the State, topics and recommendations named in a request exist. */
@Singleton
class ReviewCodes {

    private final KnownCodes known;
    private final Checklists checklists;
    private final Rows rows;

    ReviewCodes(KnownCodes known, Checklists checklists, Rows rows) {
        this.known = known;
        this.checklists = checklists;
        this.rows = rows;
    }

    void require(Review asked) {
        known.require(CodeList.PARTIES, "/party", asked.request().party());
        requireAnswerable(asked.request().party(), asked.subject().answered());
        requireTopics(asked.subject().topics());
    }

    /** Refuses the first topic for which there is no checklist for laws. */
    void requireTopics(List<String> topics) {
        for (int i = 0; i < topics.size(); i++) {
            if (!checklists.isTopic(topics.get(i))) {
                throw BadInput.field(
                        "/topics/" + i,
                        "unknown-topic",
                        "There is no topic " + topics.get(i) + "; see /v1/checklists?kind=law.");
            }
        }
    }

    /** Refuses the first recommendation that is not known to have been made to the State. */
    void requireAnswerable(String party, List<UUID> recommendations) {
        Set<UUID> heard = new HashSet<>(rows.<UUID>list(
                "select id from heard_recommendation where party = :party and id = any (cast(:ids as uuid[]))",
                Values.of("party", party).and("ids", recommendations),
                row -> row.id("id")));
        for (int i = 0; i < recommendations.size(); i++) {
            if (!heard.contains(recommendations.get(i))) {
                throw BadInput.field(
                        "/answeredRecommendations/" + i,
                        "unknown-recommendation",
                        "No recommendation %s to %s has been heard of; see /v1/recommendations."
                                .formatted(recommendations.get(i), party));
            }
        }
    }
}
