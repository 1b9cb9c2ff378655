package org.iom.iml.platform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of an exported list: what each is called, and what it shows of an item. */
public final class Columns<T> {

    private final List<String> names;
    private final List<Function<? super T, ? extends @Nullable Object>> values;

    private Columns(List<String> names, List<Function<? super T, ? extends @Nullable Object>> values) {
        this.names = names;
        this.values = values;
    }

    /** No column yet, of a list of {@code type}. */
    public static <T> Columns<T> of(Class<T> type) {
        return new Columns<>(List.of(), List.of());
    }

    /** These columns and one more: texts, numbers, truth values, dates, several of them, or what is {@link Said}. */
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
