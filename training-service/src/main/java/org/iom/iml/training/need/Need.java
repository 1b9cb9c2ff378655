package org.iom.iml.training.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A State's need for training on a theme with its weight and reasons, or the statement that its needs are unknown.
 *
 * @param theme the theme, null where the need is unknown because nothing was loaded or what was has no theme
 * @param asked the recommendations, null where none to the State is known
 * @param knownUntil time of the latest known fact on a recommendation to the State
 */
public record Need(
        String party,
        @Nullable String theme,
        @Nullable Asked asked,
        Found found,
        Training training,
        @Nullable Instant knownUntil) {

    /** The order by weight, heaviest first, then by State and theme; needs that cannot be weighed come last. */
    static final Comparator<Need> HEAVIEST_FIRST = Comparator.comparing(Need::position);

    /** Returns the factors whose points add up to the weight; empty where the need is unknown. */
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

    /** Reports whether the theme of the need is known. */
    public boolean isKnown() {
        return theme != null;
    }

    /** Returns how far the need is met: an event is planned, or one was held recently. */
    public NeedStatus status() {
        if (!isKnown()) {
            return NeedStatus.UNKNOWN;
        }
        if (training.isFresh()) {
            return NeedStatus.ADDRESSED;
        }
        return training.isUnderWay() ? NeedStatus.PLANNED : NeedStatus.OPEN;
    }

    /** Returns the position in the order of needs. */
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

    /** A factor with its number of occurrences and the points it adds. */
    public record Weighed(Factor factor, int count, int points) {}

    /** A position in the order of needs. */
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
