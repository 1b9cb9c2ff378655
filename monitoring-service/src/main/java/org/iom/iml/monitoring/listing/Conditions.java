package org.iom.iml.monitoring.listing;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list that its filter asks for, with their values bound, never written into the query. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds {@code condition} on parameter {@code name}, unless there is no value. */
    public Conditions add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add('(' + condition + ')');
            values.put(name, value);
        }
        return this;
    }

    /** The clause, with its {@code where} if there is a condition. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
