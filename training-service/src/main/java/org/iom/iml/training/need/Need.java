package org.iom.iml.training.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** That a State's officials should be trained on a theme, how much it weighs, and why. */
public record Need(String party, String theme, Asked asked, Found found, Training training) {

    /** The heaviest first; of equal ones in the order of their names. */
    static final Comparator<Need> HEAVIEST_FIRST =
            Comparator.comparingInt((Need need) -> -need.weight()).thenComparing(Need::theme);

    /** What weighs in it, whose points add up to its weight. */
    public List<Weighed> because() {
        List<Weighed> because = new ArrayList<>();
        add(because, Factor.SUPPORTED_RECOMMENDATION, asked.supported());
        add(because, Factor.RECOMMENDATION_WITHOUT_POSITION, asked.withoutPosition());
        add(because, Factor.NOTED_RECOMMENDATION, asked.noted());
        add(because, Factor.RECOMMENDATION_WITH_EVIDENCE, asked.withEvidence());
        add(because, Factor.FINDING, found.count());
        add(because, Factor.PROPOSED, found.proposed());
        if (training.isFresh()) {
            because.add(new Weighed(Factor.TRAINED, 1, -sum(because) / 2));
        }
        return List.copyOf(because);
    }

    public int weight() {
        return sum(because());
    }

    /** How far it is met: an event is planned, or one was held lately. */
    public NeedStatus status() {
        if (training.isFresh()) {
            return NeedStatus.ADDRESSED;
        }
        return training.isUnderWay() ? NeedStatus.PLANNED : NeedStatus.OPEN;
    }

    private static void add(List<Weighed> because, Factor factor, int count) {
        if (count > 0) {
            because.add(new Weighed(factor, count, count * factor.each()));
        }
    }

    private static int sum(List<Weighed> because) {
        return because.stream().mapToInt(Weighed::points).sum();
    }

    /** How often a factor is met and what it adds. */
    public record Weighed(Factor factor, int count, int points) {}
}
