package org.iom.iml.platform.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads choices by their codes. */
public final class Codes {

    private Codes() {}

    /** The choice that {@code code} stands for, if there is one. */
    public static <E extends Coded> Optional<E> find(Class<E> choices, String code) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** The choice behind a code that a service wrote. */
    public static <E extends Coded> E of(Class<E> choices, String code) {
        return find(choices, code).orElseThrow(() -> new IllegalArgumentException(code + ": " + known(choices)));
    }

    /** All codes of a list, for a sentence. */
    public static String known(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> ((Coded) choice).code())
                .collect(Collectors.joining(", ", "one of ", ""));
    }
}
