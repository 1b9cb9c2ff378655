package org.iom.iml.instruments.participation.act;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import org.iom.iml.instruments.instrument.InstrumentActs;

/** The kinds of act, supplied to the feature that describes instruments. */
@Singleton
class ActCodes implements InstrumentActs {

    @Override
    public Set<String> codes() {
        return Arrays.stream(ActKind.values()).map(ActKind::code).collect(toUnmodifiableSet());
    }
}
