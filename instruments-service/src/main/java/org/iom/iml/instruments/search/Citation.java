package org.iom.iml.instruments.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * An instrument cited by one of its names, or a provision of it: {@code art. 9(1) CRC}, {@code PIDCP 13}, {@code C97}.
 *
 * @param name the name of the instrument, as {@link SearchText#name} writes it
 * @param addresses of the provision within the instrument, the most precise first; none where the whole is cited
 */
record Citation(String name, List<String> addresses) {

    private static final Pattern PROVISION = Pattern.compile("\\b(?:(?<article>art(?:s|icles?|iculos?)?)|"
            + "(?<objective>objecti(?:ve|f)s?|objetivos?))\\b[.\\s]*(?<number>\\d{1,3})(?<bis>\\s?bis\\b)?"
            + "(?:\\s?\\((?<paragraph>\\d{1,2})\\)|\\.(?<dotted>\\d{1,2}))?(?:\\s?\\((?<point>[a-z])\\))?");
    private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(?<number>\\d{1,3})\\s*$");

    /** Whatever {@code q} may cite: a number at the end is an article, or belongs to the name. */
    static List<Citation> in(String q) {
        String folded = Folded.of(q);
        Matcher provision = PROVISION.matcher(folded);
        if (provision.find()) {
            return of(provision.replaceFirst(" "), addresses(provision)).toList();
        }
        Matcher number = NUMBER_AT_THE_END.matcher(folded);
        return Stream.concat(
                        of(folded, List.of()),
                        number.find()
                                ? of(folded.substring(0, number.start()), List.of("art_" + number.group("number")))
                                : Stream.empty())
                .toList();
    }

    private static Stream<Citation> of(String name, List<String> addresses) {
        String known = SearchText.name(name);
        return known.isEmpty() ? Stream.empty() : Stream.of(new Citation(known, addresses));
    }

    private static List<String> addresses(Matcher found) {
        String address = (found.group("objective") == null ? "art_" : "objective_")
                + found.group("number")
                + (found.group("bis") == null ? "" : "_bis");
        List<String> addresses = new ArrayList<>(List.of(address));
        String paragraph = found.group("paragraph") == null ? found.group("dotted") : found.group("paragraph");
        address = within(address, "__para_", paragraph, addresses);
        within(address, "__point_", found.group("point"), addresses);
        return List.copyOf(addresses.reversed());
    }

    private static String within(String address, String step, @Nullable String part, List<String> addresses) {
        if (part == null) {
            return address;
        }
        addresses.add(address + step + part);
        return addresses.getLast();
    }
}
