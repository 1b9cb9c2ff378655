package org.iom.iml.events;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of a producer, by the name under which they are published. */
public final class FactTypes {

    private FactTypes() {}

    /** Returns the published name and aggregate of {@code type}. */
    public static Published of(Class<? extends Fact> type) {
        Published published = type.getAnnotation(Published.class);
        if (published == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Published name");
        }
        return published;
    }

    /** Returns the topic to which the facts of the sealed {@code producer} are published. */
    public static String topic(Class<? extends Fact> producer) {
        String name =
                of(producer.getPermittedSubclasses()[0].asSubclass(producer)).name();
        return name.substring(0, name.indexOf('.')) + ".events";
    }

    /** Returns all facts of the sealed {@code producer}, keyed by published name. */
    public static <F extends Fact> Map<String, Class<? extends F>> in(Class<F> producer) {
        return Arrays.stream(producer.getPermittedSubclasses())
                .<Class<? extends F>>map(type -> type.asSubclass(producer))
                .collect(Collectors.toUnmodifiableMap(type -> of(type).name(), Function.identity()));
    }
}
