package org.iom.iml.instruments.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The recognition of names within a request: {@code best interests CRC} names a theme and an instrument. */
@Singleton
class SearchNames {

    private static final int LONGEST = 12;

    private static final String KNOWN = """
            select distinct e.kind, e.id, name from search_entry e, unnest(e.names) as name
            where e.kind in ('instrument', 'theme') and e.names && cast(:names as text[])
              and name = any (cast(:names as text[]))
            order by 1, 2, 3""";

    private final Rows rows;

    SearchNames(Rows rows) {
        this.rows = rows;
    }

    private record Known(String kind, String id, String name) {}

    /** Words in their order, from one to before another. */
    private record Span(int from, int to, String name) {

        int words() {
            return name.split(" ", -1).length;
        }

        boolean meets(BitSet taken) {
            int next = taken.nextSetBit(from);
            return next >= 0 && next < to;
        }
    }

    /** Finds the longest names in the words, none of which is part of two. */
    Named in(AskedWords asked) {
        if (!asked.query().isPlain()) {
            return Named.NOTHING;
        }
        List<String> words = List.of(asked.code().split(" ", -1));
        List<Span> spans = spans(words);
        Map<String, List<Known>> known = known(spans);
        BitSet taken = new BitSet();
        List<String> instruments = new ArrayList<>();
        Map<String, Integer> themes = new LinkedHashMap<>();
        BitSet ofInstruments = new BitSet();
        for (Span span : spans) {
            List<Known> named = known.getOrDefault(span.name(), List.of());
            if (named.isEmpty() || span.meets(taken)) {
                continue;
            }
            taken.set(span.from(), span.to());
            for (Known one : named) {
                if (one.kind().equals("theme")) {
                    themes.put(one.id(), span.words());
                } else {
                    instruments.add(one.id());
                    ofInstruments.set(span.from(), span.to());
                }
            }
        }
        return new Named(
                instruments,
                themes,
                words(words, ofInstruments, false),
                SearchText.significant(words(words, ofInstruments, true)),
                SearchText.significant(asked.code()));
    }

    /** All runs of words that may be a name, the longest first. */
    private static List<Span> spans(List<String> words) {
        return IntStream.iterate(Math.min(LONGEST, words.size()), length -> length > 0, length -> length - 1)
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(from -> new Span(
                                from,
                                from + length,
                                SearchText.name(String.join(" ", words.subList(from, from + length))))))
                .filter(span -> !span.name().isEmpty())
                .toList();
    }

    private Map<String, List<Known>> known(List<Span> spans) {
        Map<String, List<Known>> known = new HashMap<>();
        rows.list(
                KNOWN,
                Values.of("names", spans.stream().map(Span::name).distinct().toList()),
                row -> known.computeIfAbsent(row.text("name"), name -> new ArrayList<>())
                        .add(new Known(row.text("kind"), row.text("id"), row.text("name"))));
        return known;
    }

    private static String words(List<String> words, BitSet of, boolean within) {
        return IntStream.range(0, words.size())
                .filter(place -> of.get(place) == within)
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }
}
