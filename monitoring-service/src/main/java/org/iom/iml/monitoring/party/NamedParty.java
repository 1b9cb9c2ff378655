package org.iom.iml.monitoring.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resolution of a name: the party's code, or none and the closest known names. */
public record NamedParty(String name, @Nullable String code, List<String> alternatives) {

    public NamedParty {
        alternatives = List.copyOf(alternatives);
    }
}
