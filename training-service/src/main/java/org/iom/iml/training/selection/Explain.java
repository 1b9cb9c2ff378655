package org.iom.iml.training.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reasons for each line and what would have changed it, revealing no more of anybody than what was counted. */
final class Explain {

    private final Task task;
    private final Set<UUID> chosen;
    private final Map<Limit, Long> counts;
    private final int lowest;
    private final int highestLeft;

    Explain(Task task, Set<UUID> chosen) {
        this.task = task;
        this.chosen = chosen;
        this.counts = task.limits().stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        limit -> task.candidates().stream()
                                .filter(candidate ->
                                        chosen.contains(candidate.application()) && limit.counts(candidate))
                                .count()));
        this.lowest = task.candidates().stream()
                .filter(candidate -> chosen.contains(candidate.application()))
                .mapToInt(task::score)
                .min()
                .orElse(0);
        this.highestLeft = task.candidates().stream()
                .filter(candidate -> !chosen.contains(candidate.application()))
                .mapToInt(task::score)
                .max()
                .orElse(0);
    }

    ProposalLine line(Candidate candidate) {
        boolean isChosen = chosen.contains(candidate.application());
        List<String> points = task.goals().stream()
                .filter(goal -> candidate.is(goal.attribute(), goal.value()))
                .map(goal -> goal.attribute().code() + " " + goal.value() + ": " + goal.points())
                .toList();
        return new ProposalLine(
                candidate.application(),
                isChosen,
                task.score(candidate),
                points,
                isChosen ? becauseChosen(candidate) : becauseLeft(candidate),
                isChosen ? otherwiseLeft(candidate) : otherwiseChosen(candidate));
    }

    private String becauseChosen(Candidate candidate) {
        return needed(candidate)
                .map(limit -> "Chosen because a minimum needs it: " + limit.inWords() + ".")
                .orElseGet(() -> "Chosen because its score is " + task.score(candidate)
                        + ", and of those left none that fits has more.");
    }

    private String otherwiseLeft(Candidate candidate) {
        return needed(candidate)
                .map(limit -> "Would change if the minimum were lower, or another of "
                        + limit.attribute().code() + " " + limit.value() + " scored more.")
                .orElseGet(() -> task.candidates().size() == chosen.size()
                        ? "Would change if there were fewer seats."
                        : "Would change if its score were below " + highestLeft
                                + ", the highest of those left, and that one fitted.");
    }

    private String becauseLeft(Candidate candidate) {
        return full(candidate)
                .map(limit -> "Left because a maximum is reached: " + limit.inWords() + ".")
                .orElseGet(() -> chosen.size() < task.seats()
                        ? "Left because other limits leave no room for it."
                        : "Left because every seat is taken, and its score is " + task.score(candidate) + ".");
    }

    private String otherwiseChosen(Candidate candidate) {
        return full(candidate)
                .map(limit ->
                        "Would change if the maximum were higher, or its score were above that of a chosen one of "
                                + limit.attribute().code() + " " + limit.value() + ".")
                .orElseGet(() -> "Would change if there were more seats, or its score were above " + lowest
                        + ", the lowest of those chosen, and no minimum needed that one.");
    }

    private Optional<Limit> needed(Candidate candidate) {
        return task.limits().stream()
                .filter(limit ->
                        limit.least() > 0 && limit.counts(candidate) && counts.getOrDefault(limit, 0L) <= limit.least())
                .findFirst();
    }

    private Optional<Limit> full(Candidate candidate) {
        return task.limits().stream()
                .filter(limit -> limit.counts(candidate) && counts.getOrDefault(limit, 0L) >= limit.most())
                .findFirst();
    }
}
