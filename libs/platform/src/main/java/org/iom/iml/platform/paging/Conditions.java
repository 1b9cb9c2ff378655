package org.iom.iml.platform.paging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list, each only where its filter asks for it; values are bound, never written into the query. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds {@code clause}, which uses {@code :name}, unless the value is null. */
    public Conditions and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add('(' + clause + ')');
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

    /** The clause, with its {@code where} if there is a condition. */
    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The first so many of a collection that meet them, in the order of {@code keys}. */
    public <T> List<T> first(int limit, PanacheRepositoryBase<T, ?> collection, String keys) {
        return collection
                .find(where() + " order by " + keys, values)
                .page(0, limit)
                .list();
    }
}
