package org.iom.iml.platform.paging;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.platform.sql.RowReader;

/**
 * A list in SQL: what is read of which rows, in what order, and by what column its changes are told.
 *
 * @param columns of the answer, without {@code select}
 * @param from the tables, without {@code from} and without conditions
 * @param reader makes an item of a row
 * @param keys the order, the last of them the id; never null
 * @param descending whether the order is turned round
 * @param changedAt when a row changed last
 */
public record Listing<T>(
        String columns, String from, RowReader<T> reader, List<Key> keys, boolean descending, String changedAt) {

    public Listing {
        keys = List.copyOf(keys);
    }

    /** A column or expression to sort by, and its type. */
    public record Key(String expression, String type) {}

    public static <T> Listing<T> of(String columns, String from, RowReader<T> reader) {
        return new Listing<>(columns, from, reader, List.of(), false, "updated_at");
    }

    /** In the order of what came before, and then of {@code expression}. */
    public Listing<T> by(String expression, String type) {
        List<Key> more = Stream.concat(keys.stream(), Stream.of(new Key(expression, type)))
                .toList();
        return new Listing<>(columns, from, reader, more, descending, changedAt);
    }

    /** With the order turned round. */
    public Listing<T> newestFirst() {
        return new Listing<>(columns, from, reader, keys, true, changedAt);
    }

    public Listing<T> changedAt(String expression) {
        return new Listing<>(columns, from, reader, keys, descending, expression);
    }

    /** The same rows in the order in which they changed. */
    Listing<T> byChange() {
        return new Listing<>(
                columns, from, reader, List.of(new Key(changedAt, "timestamptz"), keys.getLast()), false, changedAt);
    }

    String select(String further) {
        return "select " + columns + further + keysAsTexts() + " from " + from;
    }

    /** Whether a row comes after the position {@code :after_0, :after_1 …}. */
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
