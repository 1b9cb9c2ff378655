package org.iom.iml.platform.http;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parsed Accept field, which ranks each available media type by the range that matches it most specifically (RFC 9110
 * 12.5.1).
 */
record Acceptance(List<MediaType> ranges) {

    private static final String CHARSET = "utf-8";

    /** A media type with the range that accepts it and the position of that range in the field. */
    private record Wanted(MediaType form, MediaType range, int place) {

        double quality() {
            return Acceptance.quality(range);
        }

        int precision() {
            return Acceptance.precision(range);
        }
    }

    /** Returns the accepted media types in order of preference; ties keep the order in which they are offered. */
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

    /** Writes an Accept field with an unambiguous order. */
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
