package org.iom.iml.monitoring.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations with one natural key: usually one, but several where the State answered the same recommendation
 * differently to different States.
 */
public final class Siblings {

    private final List<Recommendation> all;

    private Siblings(List<Recommendation> known) {
        all = new ArrayList<>(known);
    }

    /** Returns the known recommendations with one key, in the order of their numbers. */
    public static Siblings of(List<Recommendation> known) {
        return new Siblings(known);
    }

    /**
     * Returns the one made by {@code recommender}, else the one with {@code answer} or, where no answer is given, any.
     */
    public Optional<Recommendation> find(@Nullable String recommender, @Nullable Position answer) {
        Optional<Recommendation> own =
                all.stream().filter(one -> one.isRecommendedBy(recommender)).findFirst();
        Optional<Recommendation> same =
                all.stream().filter(one -> one.position() == answer).findFirst();
        return own.or(() -> same).or(() -> answer == null ? all.stream().findFirst() : Optional.empty());
    }

    /** Returns the first of them, whatever its answer. */
    public Optional<Recommendation> first() {
        return all.stream().findFirst();
    }

    /** Returns the number for the next sibling. */
    public int next() {
        return all.isEmpty() ? 0 : all.getLast().sibling() + 1;
    }

    public void add(Recommendation recommendation) {
        all.add(recommendation);
    }
}
