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

/** What stands beside a review: known parties, notices, other reviews of the same text. */
@Singleton
class ReviewSides {

    private final KnownCodes known;
    private final StatusNotices notices;
    private final SameText sameText;
    private final Rows rows;

    ReviewSides(KnownCodes known, StatusNotices notices, SameText sameText, Rows rows) {
        this.rows = rows;
        this.known = known;
        this.notices = notices;
        this.sameText = sameText;
    }

    void requireParty(String party) {
        known.require(CodeList.PARTIES, "/party", party);
    }

    /** Refuses the first of several recommendations that was not, as far as is heard, made to the State. */
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

    List<StatusNotice> noticesOf(UUID review) {
        return notices.newestOf(review);
    }

    SameText sameText() {
        return sameText;
    }
}
