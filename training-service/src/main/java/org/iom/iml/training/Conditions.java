package org.iom.iml.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list, each joined only where it is asked for. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds {@code clause}, which uses {@code :name}, unless the value is null. */
    public Conditions and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
        return this;
    }

    /** Gives a further value to a clause that uses it. */
    public Conditions with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** The first so many of a collection that meet them, in the order of {@code keys}. */
    public <T> List<T> first(int limit, PanacheRepositoryBase<T, ?> collection, String keys) {
        String where = clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses) + ' ';
        return collection
                .find(where + "order by " + keys, values)
                .page(0, limit)
                .list();
    }
}
