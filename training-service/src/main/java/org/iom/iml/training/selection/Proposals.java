package org.iom.iml.training.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.offer.Offers;
import org.jspecify.annotations.Nullable;

/** The store of selection proposals, kept as they were made; offers are made only when a person decides. */
@ApplicationScoped
@Transactional
class Proposals {

    private final Rows rows;
    private final Offers offers;
    private final ObjectMapper json;
    private final Clock clock;

    Proposals(Rows rows, Offers offers, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.json = json;
        this.clock = clock;
    }

    UUID keep(UUID edition, NewProposal asked, Task task, Solve.Answer answer) {
        UUID id = Ids.next();
        rows.update(
                """
                insert into selection_proposal
                    (id, edition, seats, candidates, chosen, optimal, worth, limits, goals, proposed_at)
                values (:id, :edition, :seats, :candidates, :chosen, :optimal, :worth, cast(:limits as jsonb),
                        cast(:goals as jsonb), :now)""",
                Values.of("id", id)
                        .and("edition", edition)
                        .and("seats", task.seats())
                        .and("candidates", task.candidates().size())
                        .and("chosen", answer.chosen().size())
                        .and("optimal", answer.optimal())
                        .and("worth", answer.worth())
                        .and("limits", text(asked.limits()))
                        .and("goals", text(asked.goals()))
                        .and("now", clock.instant()));
        Explain explain = new Explain(task, answer.chosen());
        AtomicInteger rank = new AtomicInteger();
        rows.update(
                """
                insert into selection_line
                    (proposal, application, rank, chosen, score, points, because, would_change, proposed_at)
                values (:proposal, :application, :rank, :chosen, :score, cast(:points as text[]), :because, :change, :now)""",
                task.candidates().stream()
                        .map(explain::line)
                        .sorted(Comparator.comparing(ProposalLine::chosen, Comparator.reverseOrder())
                                .thenComparing(ProposalLine::score, Comparator.reverseOrder()))
                        .map(line -> Values.of("proposal", id)
                                .and("application", line.applicationId())
                                .and("rank", rank.incrementAndGet())
                                .and("chosen", line.chosen())
                                .and("score", line.score())
                                .and("points", line.points())
                                .and("because", line.because())
                                .and("change", line.wouldChange())
                                .and("now", clock.instant()))
                        .toList());
        return id;
    }

    /** Offers seats to those whom the person chooses, or to none of them where one cannot be given a seat. */
    void decide(UUID edition, UUID proposal, @Nullable String ifMatch, Decision decision) {
        Open open = rows.find(
                        "select version, status from selection_proposal where edition = :edition and id = :id for update",
                        Values.of("edition", edition).and("id", proposal),
                        row -> new Open(row.number("version"), row.text("status")))
                .orElseThrow(() -> new NotFound("There is no proposal " + proposal + " for edition " + edition + "."));
        Versions.require(ifMatch, open.version());
        if (!open.status().equals("open")) {
            throw new Refusal("proposal-is-settled", "The proposal is decided already.");
        }
        Set<UUID> chosen = new LinkedHashSet<>(rows.list(
                "select application from selection_line where proposal = :proposal and chosen order by rank",
                Values.of("proposal", proposal),
                row -> row.id("application")));
        List<Decision.Deviation> overrides = Objects.requireNonNullElse(decision.overrides(), List.of());
        note(proposal, overrides);
        overrides.forEach(override -> {
            if (override.chosen()) {
                chosen.add(override.applicationId());
            } else {
                chosen.remove(override.applicationId());
            }
        });
        offers.offerAll(edition, chosen, decision.expiresAt());
        rows.update(
                "update selection_proposal set status = 'decided', decided_at = :now, version = version + 1 where id = :id",
                Values.of("id", proposal).and("now", clock.instant()));
    }

    private void note(UUID proposal, List<Decision.Deviation> overrides) {
        Set<UUID> proposed = new HashSet<>(rows.list(
                "select application from selection_line where proposal = :proposal and application = any (:named)",
                Values.of("proposal", proposal)
                        .and(
                                "named",
                                overrides.stream()
                                        .map(Decision.Deviation::applicationId)
                                        .toList()),
                row -> row.id("application")));
        overrides.stream()
                .filter(override -> !proposed.contains(override.applicationId()))
                .findFirst()
                .ifPresent(override -> {
                    throw new Refusal(
                            "not-in-proposal", "Application " + override.applicationId() + " is not in the proposal.");
                });
        rows.update(
                """
                update selection_line set decided = :decided, reason = :reason
                where proposal = :proposal and application = :application""",
                overrides.stream()
                        .map(override -> Values.of("proposal", proposal)
                                .and("application", override.applicationId())
                                .and("decided", override.chosen())
                                .and("reason", override.reason()))
                        .toList());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Open(long version, String status) {}
}
