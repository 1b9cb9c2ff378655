package org.iom.iml.platform.http;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an Accept field says of the forms that there are: of each, the range that fits it best (RFC 9110 12.5.1). */
record Acceptance(List<MediaType> ranges) {

    private static final String CHARSET = "utf-8";

    /** A form with the range by which it is accepted, and the place of that range in the field. */
    private record Wanted(MediaType form, MediaType range, int place) {

        double quality() {
            return Acceptance.quality(range);
        }

        int precision() {
            return Acceptance.precision(range);
        }
    }

    /** The forms that are accepted, the most wanted first; where several are alike, as they are offered. */
    List<MediaType> of(List<MediaType> offered) {
        return offered.stream()
                .flatMap(form -> wanted(form).stream())
                .filter(wanted -> wanted.quality() > 0)
                .sorted(Comparator.comparingDouble(Wanted::quality)
                        .thenComparingInt(Wanted::precision)
                        .reversed()
                        .thenComparingInt(Wanted::place))
                .map(Wanted::form)
                .toList();
    }

    /** An Accept field that leaves no doubt about the order. */
    static String inOrder(List<MediaType> forms) {
        List<String> ranked = new ArrayList<>();
        for (MediaType form : forms) {
            ranked.add(String.format(
                    Locale.ROOT, "%s/%s;q=%.3f", form.getType(), form.getSubtype(), 1 - ranked.size() / 1000.0));
        }
        return String.join(", ", ranked);
    }

    private Optional<Wanted> wanted(MediaType form) {
        return Stream.iterate(0, place -> place < ranges.size(), place -> place + 1)
                .filter(place -> holds(ranges.get(place), form))
                .map(place -> new Wanted(form, ranges.get(place), place))
                .max(Comparator.comparingInt(Wanted::precision));
    }

    private static boolean holds(MediaType range, MediaType form) {
        String charset = range.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, CHARSET);
        return range.isCompatible(form) && charset.equalsIgnoreCase(CHARSET);
    }

    private static int precision(MediaType range) {
        return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
    }

    private static double quality(MediaType range) {
        String said = range.getParameters().getOrDefault("q", "1");
        return said.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(said) : 1;
    }
}
