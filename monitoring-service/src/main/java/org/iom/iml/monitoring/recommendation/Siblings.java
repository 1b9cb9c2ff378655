package org.iom.iml.monitoring.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations of one natural key. Usually there is one; there are more where the State gave different answers to
 * States that had recommended the same.
 */
public final class Siblings {

    private final List<Recommendation> all;

    private Siblings(List<Recommendation> known) {
        all = new ArrayList<>(known);
    }

    /** Those known of one key, in the order of their numbers. */
    public static Siblings of(List<Recommendation> known) {
        return new Siblings(known);
    }

    /** The one that {@code recommender} made, else the one that got {@code answer}; without an answer, any. */
    public Optional<Recommendation> find(@Nullable String recommender, @Nullable Position answer) {
        Optional<Recommendation> own =
                all.stream().filter(one -> one.isRecommendedBy(recommender)).findFirst();
        Optional<Recommendation> same =
                all.stream().filter(one -> one.position() == answer).findFirst();
        return own.or(() -> same).or(() -> answer == null ? all.stream().findFirst() : Optional.empty());
    }

    /** The first of them, whatever its answer. */
    public Optional<Recommendation> first() {
        return all.stream().findFirst();
    }

    /** Number of the one that would come next. */
    public int next() {
        return all.isEmpty() ? 0 : all.getLast().sibling() + 1;
    }

    public void add(Recommendation recommendation) {
        all.add(recommendation);
    }
}
