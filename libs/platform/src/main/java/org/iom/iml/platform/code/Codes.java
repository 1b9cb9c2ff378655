package org.iom.iml.platform.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lookup of coded values. */
public final class Codes {

    private Codes() {}

    /** Returns the value with this {@code code}, if there is one. */
    public static <E extends Coded> Optional<E> find(Class<E> choices, String code) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** Returns the value of a code written by a service, which must exist. */
    public static <E extends Coded> E of(Class<E> choices, String code) {
        return find(choices, code)
                .orElseThrow(() -> new IllegalArgumentException(code + ": one of " + listed(choices)));
    }

    /** Lists all codes of a closed list, for an error message. */
    public static String listed(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> ((Coded) choice).code())
                .collect(Collectors.joining(", "));
    }
}
