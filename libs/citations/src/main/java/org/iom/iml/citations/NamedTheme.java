package org.iom.iml.citations;

import java.util.List;

/** A theme with the words by which texts name it. */
public record NamedTheme(String code, List<Name> names) {

    public NamedTheme {
        names = List.copyOf(names);
    }
}
