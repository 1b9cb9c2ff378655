package org.iom.iml.training.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a State's officials should be trained on a theme, how much it weighs, and why; or that nobody can tell.
 *
 * @param theme null where it cannot be told what the State needs: nothing was loaded, or what was bears no theme
 * @param asked null where no recommendation to the State has been heard of
 * @param knownUntil when the latest recommendation to the State was heard of
 */
public record Need(
        String party,
        @Nullable String theme,
        @Nullable Asked asked,
        Found found,
        Training training,
        @Nullable Instant knownUntil) {

    /** The heaviest first, of equal ones in the order of their names; at the end what cannot be weighed. */
    static final Comparator<Need> HEAVIEST_FIRST = Comparator.comparing(Need::position);

    /** What weighs in it, whose points add up to its weight; nothing where that is not known. */
    public List<Weighed> because() {
        List<Weighed> because = new ArrayList<>();
        if (!isKnown()) {
            return because;
        }
        Asked open = Objects.requireNonNullElse(asked, Asked.NOTHING);
        add(because, Factor.SUPPORTED_RECOMMENDATION, open.supported());
        add(because, Factor.RECOMMENDATION_WITHOUT_POSITION, open.withoutPosition());
        add(because, Factor.NOTED_RECOMMENDATION, open.noted());
        add(because, Factor.RECOMMENDATION_WITH_EVIDENCE, open.withEvidence());
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

    /** Whether it can be told on what there is a need. */
    public boolean isKnown() {
        return theme != null;
    }

    /** How far it is met: an event is planned, or one was held lately. */
    public NeedStatus status() {
        if (!isKnown()) {
            return NeedStatus.UNKNOWN;
        }
        if (training.isFresh()) {
            return NeedStatus.ADDRESSED;
        }
        return training.isUnderWay() ? NeedStatus.PLANNED : NeedStatus.OPEN;
    }

    /** Its place among others. */
    Position position() {
        return new Position(isKnown() ? weight() : -1, party, Objects.requireNonNullElse(theme, ""));
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

    /** A place in the order of needs. */
    record Position(int weight, String party, String theme) implements Comparable<Position> {

        private static final Comparator<Position> ORDER = Comparator.comparingInt((Position place) -> -place.weight)
                .thenComparing(Position::party)
                .thenComparing(Position::theme);

        static Position of(List<String> texts) {
            return new Position(Integer.parseInt(texts.getFirst()), texts.get(1), texts.getLast());
        }

        List<String> texts() {
            return List.of(Integer.toString(weight), party, theme);
        }

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }
}
