package org.iom.iml.platform.sql;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for all the names in a statement; null is a value. */
public final class Values implements Bound {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Values() {}

    /** Returns no values, for a statement without names. */
    public static Values none() {
        return new Values();
    }

    public static Values of(String name, @Nullable Object value) {
        return new Values().and(name, value);
    }

    public Values and(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return values;
    }
}
