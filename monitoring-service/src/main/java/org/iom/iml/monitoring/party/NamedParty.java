package org.iom.iml.monitoring.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name was found to mean: a party's code, or none and the names that come nearest. */
public record NamedParty(String name, @Nullable String code, List<String> alternatives) {

    public NamedParty {
        alternatives = List.copyOf(alternatives);
    }
}
