package org.iom.iml.testkit.server;

import java.util.List;
import java.util.stream.Stream;

/** The services that publish events, and the names of their event and dead-letter topics. */
public final class Topics {
    public static final List<String> SERVICES = List.of("instruments", "monitoring", "review", "training");

    private Topics() {}

    public static List<String> events() {
        return SERVICES.stream().map(service -> service + ".events").toList();
    }

    public static List<String> deadLetters() {
        return SERVICES.stream().map(service -> service + ".dead-letters").toList();
    }

    static List<String> all() {
        return Stream.concat(events().stream(), deadLetters().stream()).toList();
    }
}
