package org.iom.iml.instruments.publication.harvest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An OAI-PMH request whose verb and arguments have been validated. */
record OaiRequest(OaiVerb verb, Map<String, String> arguments) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final Pattern SET = Pattern.compile("[A-Za-z0-9_.!~*'()-]+(:[A-Za-z0-9_.!~*'()-]+)*");

    static OaiRequest of(MultivaluedMap<String, String> parameters) {
        OaiVerb verb = verb(parameters.getOrDefault("verb", List.of()));
        Map<String, String> arguments = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (values.size() != 1) {
                throw OaiFailure.badArgument(name + " is given more than once.");
            }
            if (!name.equals("verb")) {
                arguments.put(name, values.getFirst());
            }
        });
        verb.check(arguments.keySet());
        return new OaiRequest(verb, arguments);
    }

    private static OaiVerb verb(List<String> given) {
        if (given.size() != 1) {
            throw new OaiFailure("badVerb", "One verb is needed.");
        }
        return OaiVerb.find(given.getFirst())
                .orElseThrow(() -> new OaiFailure("badVerb", "There is no such verb in the protocol."));
    }

    @Nullable String argument(String name) {
        return arguments.get(name);
    }

    @Nullable String set() {
        String set = argument("set");
        if (set != null && !SET.matcher(set).matches()) {
            throw OaiFailure.badArgument("set is not written as a setSpec is.");
        }
        return set;
    }

    /** Returns the first second included. */
    @Nullable Instant from() {
        String from = argument("from");
        return from == null ? null : time("from", from, LocalTime.MIN);
    }

    /** Returns the last second included. */
    @Nullable Instant until() {
        String until = argument("until");
        return until == null ? null : time("until", until, LocalTime.of(23, 59, 59));
    }

    /** Refuses a period whose limits differ in granularity or are in the wrong order. */
    void checkPeriod() {
        String from = argument("from");
        String until = argument("until");
        if (from != null && until != null) {
            if (from.length() != until.length()) {
                throw OaiFailure.badArgument("from and until have the same granularity.");
            }
            if (from.compareTo(until) > 0) {
                throw OaiFailure.badArgument("from is not later than until.");
            }
        }
    }

    private static Instant time(String name, String text, LocalTime ofDay) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atTime(ofDay).toInstant(ZoneOffset.UTC);
            }
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException noSuchTime) {
            // answered below, as any text that is not a time
        }
        throw OaiFailure.badArgument(name + " is a day or a second: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
    }
}
