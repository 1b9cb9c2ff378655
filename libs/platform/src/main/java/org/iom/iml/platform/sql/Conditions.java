package org.iom.iml.platform.sql;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list, each added only where its filter asks for it, for queries over entities or rows; values are
 * bound, never written into the query.
 */
public final class Conditions implements Bound {

    private final List<String> lasting = new ArrayList<>();
    private final List<String> changing = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** Adds {@code clause} unconditionally. */
    public Conditions and(String clause) {
        lasting.add('(' + clause + ')');
        return this;
    }

    /** Adds {@code clause}, which uses {@code :name}, unless the value is null. */
    public Conditions and(String clause, String name, @Nullable Object value) {
        return value == null ? this : and(clause).with(name, value);
    }

    /** Adds {@code clause} unless the value is null, as a condition that an item may cease to meet. */
    public Conditions changing(String clause, String name, @Nullable Object value) {
        return value == null ? this : changing(clause).with(name, value);
    }

    /** Adds, unconditionally, a condition that an item may cease to meet. */
    public Conditions changing(String clause) {
        changing.add('(' + clause + ')');
        return this;
    }

    /** Binds a further value used by a clause. */
    public Conditions with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Returns the clause, including {@code where} if there is any condition. */
    public String where() {
        return where(Stream.concat(lasting.stream(), changing.stream()).toList());
    }

    /** Returns the clause without the conditions that an item may cease to meet. */
    public String whereLasting() {
        return where(lasting);
    }

    /** Returns the expression for whether a row meets the conditions that it may cease to meet. */
    public String meetsChanging() {
        return changing.isEmpty() ? "true" : "coalesce(" + String.join(" and ", changing) + ", false)";
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return values;
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Returns the first matching items of a collection, up to a limit, in the order of {@code keys}. */
    public <T> List<T> first(int limit, PanacheRepositoryBase<T, ?> collection, String keys) {
        return collection
                .find(where() + " order by " + keys, values)
                .page(0, limit)
                .list();
    }

    private static String where(List<String> clauses) {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }
}
