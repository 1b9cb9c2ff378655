package org.iom.iml.review.finding;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.change.Changes;
import org.jspecify.annotations.Nullable;

/**
 * The rules on a finding's surroundings: its references exist, no recommendation rests on one that is removed, and
 * every change is recorded.
 */
@Singleton
class FindingRules {

    private final FindingReferences references;
    private final Rows rows;
    private final Changes changes;

    FindingRules(FindingReferences references, Rows rows, Changes changes) {
        this.references = references;
        this.rows = rows;
        this.changes = changes;
    }

    void require(UUID review, Finding finding) {
        references.require(review, finding);
    }

    void requireUnused(UUID finding) {
        boolean used = rows.one(
                "select exists (select from recommendation where :finding = any (findings) and dropped_at is null) as used",
                Values.of("finding", finding),
                row -> row.flag("used"));
        if (used) {
            throw new Refusal(
                    "finding-is-used", "A recommendation rests on this finding: change the recommendation first.");
        }
    }

    void note(UUID review, UUID finding, @Nullable FindingView before, @Nullable FindingView after) {
        changes.note(review, "finding", finding, before, after);
    }
}
