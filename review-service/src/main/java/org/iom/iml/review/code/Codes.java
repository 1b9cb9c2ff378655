package org.iom.iml.review.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.BadInput;

/** Writes choices as lower-case words joined by hyphens, and reads them back. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice written at {@code pointer} of a body. */
    public static <E extends Enum<E>> E read(Class<E> choices, String pointer, String code) {
        return find(choices, code).orElseThrow(() -> BadInput.field(pointer, "unknown-code", oneOf(choices)));
    }

    /** The choice written in the query parameter {@code name}. */
    public static <E extends Enum<E>> E parameter(Class<E> choices, String name, String code) {
        return find(choices, code).orElseThrow(() -> BadInput.parameter(name, oneOf(choices)));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> choices, String code) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> of(choice).equals(code))
                .findFirst();
    }

    private static String oneOf(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(Codes::of)
                .collect(Collectors.joining(", ", "one of ", ""));
    }
}
