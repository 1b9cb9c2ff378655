package org.iom.iml.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument with everything it is called.
 *
 * @param title its title in English, which tells of what it is a protocol
 * @param body the treaty body that monitors it, whose documents call it just "the Convention"; none for protocols
 */
public record NamedInstrument(
        String code, String title, @Nullable String body, List<Name> names) {

    public NamedInstrument {
        names = List.copyOf(names);
    }
}
