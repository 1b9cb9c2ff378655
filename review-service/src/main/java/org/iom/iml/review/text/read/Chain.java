package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;

/**
 * The numbering of a law as the best path through the candidates of one series, leaving out as few numbers as possible.
 * Quoted articles of another law do not fit the numbering and drop out.
 */
final class Chain {

    /**
     * The number of preceding candidates that are tried as predecessors; a longer quotation cannot be told from the
     * law.
     */
    private static final int WINDOW = 300;

    private static final double STRONG = 1.5;
    private static final double PLAIN = 1;
    private static final double QUOTED = 0.2;
    private static final double GAP = 0.3;
    private static final double MAX_GAP = 12;
    private static final double REPEATED = 0.8;
    private static final double REPEATED_IN_RUNNING_TEXT = 4;
    /** The price of a number that is smaller than the one before, as occurs here and there in codes. */
    private static final double OUT_OF_ORDER = 1.2;

    private static final double NEW_PART = 0.4;
    private static final double NEW_DIVISION = 1.5;
    private static final double BEGINS_ANEW = 6;
    private static final double NEVER = 1_000;
    /** The price from which a link is doubtful. */
    private static final double DOUBTFUL = 3;

    private final List<Candidate> members;
    private final List<Boolean> doubtful;
    private final double score;

    private Chain(List<Candidate> members, List<Boolean> doubtful, double score) {
        this.members = members;
        this.doubtful = doubtful;
        this.score = score;
    }

    List<Candidate> members() {
        return members;
    }

    /** Reports whether the member's number does not follow from the one before. */
    boolean isDoubtful(int member) {
        return doubtful.get(member);
    }

    double score() {
        return score;
    }

    /**
     * Returns the best chain.
     *
     * @param all the candidates of one series, in order
     * @param annexes lines at which an annex begins, after which numbers may start again
     * @param divisions lines at which a wider division begins
     */
    static Chain of(List<Candidate> all, NavigableSet<Integer> annexes, NavigableSet<Integer> divisions) {
        int size = all.size();
        double[] best = new double[size];
        int[] before = new int[size];
        Arrays.fill(before, -1);
        int last = -1;
        for (int j = 0; j < size; j++) {
            double worth = worth(all.get(j));
            best[j] = worth - start(all.get(j));
            for (int i = Math.max(0, j - WINDOW); i < j; i++) {
                double joined = best[i] + worth - price(all.get(i), all.get(j), annexes, divisions);
                if (joined > best[j]) {
                    best[j] = joined;
                    before[j] = i;
                }
            }
            last = last < 0 || best[j] >= best[last] ? j : last;
        }
        List<Candidate> members = new ArrayList<>();
        List<Boolean> doubtful = new ArrayList<>();
        for (int at = last; at >= 0; at = before[at]) {
            members.add(all.get(at));
            doubtful.add(
                    before[at] < 0
                            ? start(all.get(at)) >= DOUBTFUL
                            : price(all.get(before[at]), all.get(at), annexes, divisions) >= DOUBTFUL);
        }
        Collections.reverse(members);
        Collections.reverse(doubtful);
        return new Chain(members, doubtful, last < 0 ? 0 : best[last]);
    }

    private static double worth(Candidate candidate) {
        return candidate.isQuoted() ? QUOTED : candidate.isStrong() ? STRONG : PLAIN;
    }

    private static double start(Candidate first) {
        ProvisionNumber number = number(first);
        return number.isFirst() || number.order().size() > 1
                ? 0
                : Math.min(MAX_GAP, GAP * number.order().getFirst());
    }

    private static double price(
            Candidate from, Candidate to, NavigableSet<Integer> annexes, NavigableSet<Integer> divisions) {
        ProvisionNumber one = number(from);
        ProvisionNumber other = number(to);
        if (one.part() != other.part()) {
            return other.part() > one.part() ? NEW_PART : BEGINS_ANEW;
        }
        int order = other.compareOrder(one);
        if (order > 0) {
            return Math.min(MAX_GAP, GAP * one.leftOut(other) / 100);
        }
        if (order <= 0 && other.isFirst() && isBetween(annexes, from, to)) {
            return NEW_PART;
        }
        if (order == 0) {
            return to.isStrong() ? REPEATED : REPEATED_IN_RUNNING_TEXT;
        }
        if (!other.isFirst()) {
            return one.order().size() > 1 && other.order().size() > 1 && to.isStrong() ? OUT_OF_ORDER : NEVER;
        }
        return isBetween(divisions, from, to) ? NEW_DIVISION : BEGINS_ANEW;
    }

    private static boolean isBetween(NavigableSet<Integer> lines, Candidate from, Candidate to) {
        return !lines.subSet(from.line(), false, to.line(), false).isEmpty();
    }

    private static ProvisionNumber number(Candidate candidate) {
        if (candidate.number() == null) {
            throw new IllegalArgumentException("no number in " + candidate.written());
        }
        return candidate.number();
    }
}
