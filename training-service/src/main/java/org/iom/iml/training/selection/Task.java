package org.iom.iml.training.selection;

import java.util.Comparator;
import java.util.List;

/** The problem to be solved: the seats, the candidates in a fixed order, and the limits and goals. */
record Task(int seats, List<Candidate> candidates, List<Limit> limits, List<Goal> goals) {

    /** The points that every candidate brings, so that a filled seat is better than an empty one. */
    static final int WORTH = 100;

    Task {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(
                        candidate -> candidate.application().toString()))
                .toList();
        limits = List.copyOf(limits);
        goals = List.copyOf(goals);
    }

    int score(Candidate candidate) {
        return WORTH
                + goals.stream()
                        .filter(goal -> candidate.is(goal.attribute(), goal.value()))
                        .mapToInt(Goal::points)
                        .sum();
    }
}
