package org.iom.iml.platform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of an exported list: their names and the value that each shows of an item. */
public final class Columns<T> {

    private final List<String> names;
    private final List<Function<? super T, ? extends @Nullable Object>> values;

    private Columns(List<String> names, List<Function<? super T, ? extends @Nullable Object>> values) {
        this.names = names;
        this.values = values;
    }

    /** Starts an empty set of columns for a list of {@code type}. */
    public static <T> Columns<T> of(Class<T> type) {
        return new Columns<>(List.of(), List.of());
    }

    /** Adds a column, whose values may be texts, numbers, booleans, dates, collections of these, or {@link Said}. */
    public Columns<T> and(String name, Function<? super T, ? extends @Nullable Object> value) {
        return new Columns<>(
                Stream.concat(names.stream(), Stream.of(name)).toList(),
                Stream.<Function<? super T, ? extends @Nullable Object>>concat(values.stream(), Stream.of(value))
                        .toList());
    }

    List<String> names() {
        return names;
    }

    List<@Nullable Object> row(T item, @Nullable String acceptLanguage) {
        List<@Nullable Object> row = new ArrayList<>(values.size());
        for (Function<? super T, ? extends @Nullable Object> value : values) {
            Object shown = value.apply(item);
            row.add(shown instanceof Said said ? said.in(acceptLanguage) : shown);
        }
        return row;
    }
}
