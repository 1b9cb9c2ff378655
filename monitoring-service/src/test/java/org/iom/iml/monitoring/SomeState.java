package org.iom.iml.monitoring;

import java.util.concurrent.ThreadLocalRandom;

/** States that no other test knows. */
public final class SomeState {

    private SomeState() {}

    /** A code by which {@link InstrumentsPeer} resolves to itself. */
    public static String code() {
        return ThreadLocalRandom.current()
                .ints(12, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
