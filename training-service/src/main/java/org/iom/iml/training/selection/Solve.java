package org.iom.iml.training.selection;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.problem.Refusal;

/**
 * The solver, which seeks the selection of the highest value within the limits and a proof of it; the same task yields
 * the same answer.
 */
@Singleton
class Solve {

    private static final double MOST_SECONDS = 8;
    private static final int ONE_ORDER = 1;

    Solve() {
        Loader.loadNativeLibraries();
    }

    /** Returns the selection; refuses limits that cannot all be met and names those in conflict. */
    Answer solve(Task task) {
        List<Candidate> worthwhile = worthwhile(task);
        Model model = new Model(task, worthwhile);
        CpSolver solver = solver();
        CpSolverStatus status = solver.solve(model.model);
        if (status == CpSolverStatus.INFEASIBLE) {
            throw new Refusal("quotas-contradict", "They cannot be kept together: " + contradiction(task, worthwhile));
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new Refusal("no-selection-in-time", "No selection was found in time: set fewer limits.");
        }
        Set<UUID> chosen = new HashSet<>();
        for (int i = 0; i < worthwhile.size(); i++) {
            if (solver.booleanValue(model.chosen[i])) {
                chosen.add(worthwhile.get(i).application());
            }
        }
        return new Answer(chosen, status == CpSolverStatus.OPTIMAL, Math.round(solver.objectiveValue()));
    }

    /**
     * Returns the best candidates of each group that the limits treat alike, as no more than the number of seats can be
     * chosen from it.
     */
    private static List<Candidate> worthwhile(Task task) {
        Map<List<Boolean>, List<Candidate>> alike = new LinkedHashMap<>();
        for (Candidate candidate : task.candidates()) {
            List<Boolean> counted =
                    task.limits().stream().map(limit -> limit.counts(candidate)).toList();
            alike.computeIfAbsent(counted, key -> new ArrayList<>()).add(candidate);
        }
        return alike.values().stream()
                .flatMap(group -> group.stream()
                        .sorted(Comparator.comparing(task::score, Comparator.reverseOrder())
                                .thenComparing(
                                        candidate -> candidate.application().toString()))
                        .limit(task.seats()))
                .toList();
    }

    /** Returns a minimal set of hard limits that contradict each other, in words. */
    private static String contradiction(Task task, List<Candidate> candidates) {
        List<Limit> guilty = new ArrayList<>(
                task.limits().stream().filter(Limit::hard).distinct().toList());
        for (Limit limit : List.copyOf(guilty)) {
            List<Limit> without =
                    guilty.stream().filter(other -> !other.equals(limit)).toList();
            Task less = new Task(task.seats(), candidates, without, List.of());
            if (solver().solve(new Model(less, candidates).model) == CpSolverStatus.INFEASIBLE) {
                guilty = new ArrayList<>(without);
            }
        }
        return String.join("; ", guilty.stream().map(Limit::inWords).toList()) + "; seats: " + task.seats() + ".";
    }

    private static CpSolver solver() {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(ONE_ORDER).setRandomSeed(ONE_ORDER).setMaxTimeInSeconds(MOST_SECONDS);
        return solver;
    }

    /**
     * The result of a selection.
     *
     * @param optimal whether it is proven that no other selection is worth more
     */
    record Answer(Set<UUID> chosen, boolean optimal, long worth) {}

    private static final class Model {

        private final CpModel model = new CpModel();
        private final BoolVar[] chosen;
        private final LinearExprBuilder worth = LinearExpr.newBuilder();

        Model(Task task, List<Candidate> candidates) {
            chosen = candidates.stream()
                    .map(candidate -> model.newBoolVar(candidate.application().toString()))
                    .toArray(BoolVar[]::new);
            model.addLessOrEqual(LinearExpr.sum(chosen), task.seats());
            for (int i = 0; i < chosen.length; i++) {
                worth.addTerm(chosen[i], task.score(candidates.get(i)));
            }
            task.limits().forEach(limit -> keep(limit, candidates, task.seats()));
            model.maximize(worth);
        }

        private void keep(Limit limit, List<Candidate> candidates, int seats) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            for (int i = 0; i < chosen.length; i++) {
                if (limit.counts(candidates.get(i))) {
                    count.add(chosen[i]);
                }
            }
            if (limit.least() > 0) {
                model.addGreaterOrEqual(slack(limit, count, limit.least(), 1), limit.least());
            }
            if (limit.most() < seats) {
                model.addLessOrEqual(slack(limit, count, seats, -1), limit.most());
            }
        }

        /** Returns the count, with the shortfall or excess of a soft limit added as a variable that costs points. */
        private LinearExpr slack(Limit limit, LinearExprBuilder count, int most, int sign) {
            LinearExprBuilder with = LinearExpr.newBuilder().add(count.build());
            if (!limit.hard()) {
                IntVar missing = model.newIntVar(0, most, "missing");
                with.addTerm(missing, sign);
                worth.addTerm(missing, -limit.price());
            }
            return with.build();
        }
    }
}
