package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.TrainingNeedProposed;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The findings on States' law known to this service, kept in a table filled from review facts; access is limited to
 * those who may see the State's file.
 */
@ApplicationScoped
@Transactional
class Findings {

    private final Rows rows;

    Findings(Rows rows) {
        this.rows = rows;
    }

    /** Stores the findings of a delivered review in place of earlier ones. */
    void deliver(ReviewDelivered delivered) {
        rows.update("delete from finding where review = :review", Values.of("review", delivered.id()));
        rows.update(
                "insert into finding (id, review, party, themes) values (:id, :review, :party, :themes)",
                delivered.findings().stream()
                        .map(finding -> Values.of("id", finding.id())
                                .and("review", delivered.id())
                                .and("party", delivered.party())
                                .and(
                                        "themes",
                                        finding.themes().stream().distinct().toList()))
                        .toList());
    }

    /** Stores the themes on which a project assessment proposes training, in place of earlier ones. */
    void propose(TrainingNeedProposed proposed) {
        rows.update(
                """
                insert into proposed_training (assessment, party, themes) values (:id, :party, :themes)
                on conflict (assessment) do update set themes = excluded.themes""",
                Values.of("id", proposed.id())
                        .and("party", proposed.party())
                        .and("themes", proposed.themes().stream().distinct().toList()));
    }

    /** Returns what the caller may know of the States in scope, by State and theme. */
    Map<OfState, Found> in(Scope scope) {
        Map<OfState, Found> found = new HashMap<>(ofReviews(scope));
        Conditions of = scope.on("party");
        rows.<Map.Entry<OfState, Integer>>list(
                        "select party, theme, count(*)::int as proposals from proposed_training, unnest(themes) theme"
                                + of.where() + " group by party, theme",
                        of,
                        row -> Map.entry(new OfState(row.text("party"), row.text("theme")), row.integer("proposals")))
                .forEach(proposal -> found.put(
                        proposal.getKey(),
                        found.getOrDefault(proposal.getKey(), Found.NOTHING).with(proposal.getValue())));
        return found;
    }

    private Map<OfState, Found> ofReviews(Scope scope) {
        Conditions of = scope.on("party");
        return rows
                .<Map.Entry<OfState, Found>>list(
                        """
                        select party, theme, count(*)::int as found,
                            trim_array(array_agg(id order by id desc), greatest(count(*)::int - 20, 0)) as ids
                        from finding, unnest(themes) theme""" + of.where() + " group by party, theme",
                        of,
                        row -> Map.entry(
                                new OfState(row.text("party"), row.text("theme")),
                                new Found(row.integer("found"), row.list("ids", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
