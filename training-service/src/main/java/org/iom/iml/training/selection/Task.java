package org.iom.iml.training.selection;

import java.util.Comparator;
import java.util.List;

/** What is to be solved: the seats, whom there is to choose from, and what is asked; candidates in one order always. */
record Task(int seats, List<Candidate> candidates, List<Limit> limits, List<Goal> goals) {

    /** Everybody is worth so much, so that a seat is better taken than empty. */
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
