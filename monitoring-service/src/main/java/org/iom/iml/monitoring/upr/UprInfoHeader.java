package org.iom.iml.monitoring.upr;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.imports.UnreadableFile;

/** The positions of the columns in a UPR Info file, whatever their order, case and other columns beside them. */
final class UprInfoHeader {

    /** The columns that are read, each under the names that exports have given it. */
    enum Column {
        PARTY(true, "to", "stateunderreview", "sur"),
        TEXT(true, "text", "recommendation"),
        RECOMMENDER(false, "from", "recommendingstate", "recommender"),
        RESPONSE(true, "response", "position"),
        ACTION(false, "action", "actioncategory"),
        ISSUE(false, "issue", "issues"),
        SESSION(true, "session");

        private final boolean required;
        private final String names;

        Column(boolean required, String... names) {
            this.required = required;
            this.names = String.join(" ", names);
        }

        List<String> names() {
            return List.of(names.split(" "));
        }

        static Optional<Column> named(String title) {
            String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return Arrays.stream(values())
                    .filter(column -> column.names().contains(name))
                    .findFirst();
        }
    }

    private final Map<Column, Integer> places;

    private UprInfoHeader(Map<Column, Integer> places) {
        this.places = places;
    }

    static UprInfoHeader of(List<String> titles) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < titles.size(); i++) {
            int place = i;
            Column.named(titles.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        String missing = Arrays.stream(Column.values())
                .filter(column -> column.required && !places.containsKey(column))
                .map(column -> column.names().getFirst())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableFile("header-not-recognised", "The header has no column for: " + missing + ".");
        }
        return new UprInfoHeader(places);
    }

    /** Returns the trimmed field of {@code column}, or an empty text where the file has no such column. */
    String read(Column column, List<String> fields) {
        Integer place = places.get(column);
        return place == null ? "" : PlainText.of(fields.get(place));
    }
}
