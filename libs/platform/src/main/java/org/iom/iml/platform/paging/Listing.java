package org.iom.iml.platform.paging;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.platform.sql.RowReader;

/**
 * A list in SQL: the columns, the rows, their order, and the column that dates changes.
 *
 * @param columns the selected columns, without {@code select}
 * @param from the tables, without {@code from} and without conditions
 * @param changes the tables of changes, with what this caller cannot see any longer
 * @param reader the function that makes an item of a row
 * @param keys the sort keys, the last of them the id; never null
 * @param descending whether the order is reversed
 * @param changedAt the expression for when a row last changed
 */
public record Listing<T>(
        String columns,
        String from,
        String changes,
        RowReader<T> reader,
        List<Key> keys,
        boolean descending,
        String changedAt) {

    public Listing {
        keys = List.copyOf(keys);
    }

    /** A column or expression to sort by, and its type. */
    public record Key(String expression, String type) {}

    public static <T> Listing<T> of(String columns, String from, RowReader<T> reader) {
        return new Listing<>(columns, from, from, reader, List.of(), false, "updated_at");
    }

    /** Adds {@code expression} as the next sort key. */
    public Listing<T> by(String expression, String type) {
        List<Key> more = Stream.concat(keys.stream(), Stream.of(new Key(expression, type)))
                .toList();
        return new Listing<>(columns, from, changes, reader, more, descending, changedAt);
    }

    /** Reverses the order. */
    public Listing<T> newestFirst() {
        return new Listing<>(columns, from, changes, reader, keys, true, changedAt);
    }

    public Listing<T> changedAt(String expression) {
        return new Listing<>(columns, from, changes, reader, keys, descending, expression);
    }

    /** Reads changes from other tables, in which what is removed has no values but those of conditions that last. */
    public Listing<T> changesFrom(String tables) {
        return new Listing<>(columns, from, tables, reader, keys, descending, changedAt);
    }

    /** Returns the same rows in the order of their last change. */
    Listing<T> byChange() {
        return new Listing<>(
                columns,
                changes,
                changes,
                reader,
                List.of(new Key(changedAt, "timestamptz"), keys.getLast()),
                false,
                changedAt);
    }

    String select(String further) {
        return "select " + columns + further + keysAsTexts() + " from " + from;
    }

    /** Returns the condition that a row follows the position {@code :after_0, :after_1 …}. */
    String after() {
        String values = each(i -> "cast(:after_" + i + " as " + keys.get(i).type() + ")");
        return "(" + each(i -> keys.get(i).expression()) + ") " + (descending ? "<" : ">") + " (" + values + ")";
    }

    String order() {
        return " order by " + each(i -> keys.get(i).expression() + (descending ? " desc" : ""));
    }

    private String keysAsTexts() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> ", cast(" + keys.get(i).expression() + " as text) as key_" + i)
                .collect(Collectors.joining());
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, keys.size()).mapToObj(part).collect(Collectors.joining(", "));
    }
}
