package org.iom.iml.monitoring.document;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/**
 * The organ that a symbol begins with, found by the longest prefix that matches.
 *
 * @param mechanism code of the mechanism that the organ is, if it is one
 */
record SymbolOrgan(String name, @Nullable String mechanism) {

    private static final int LONGEST = 3;
    private static final Map<String, SymbolOrgan> ORGANS =
            ShippedTable.rows(SymbolOrgan.class, "symbol-organs.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.cell("beginning"),
                            row -> new SymbolOrgan(
                                    row.cell("organ"), row.find("mechanism").orElse(null))));

    /** Takes the organ off the front of the parts of a symbol. */
    static Optional<SymbolOrgan> take(Deque<String> parts) {
        List<String> all = List.copyOf(parts);
        for (int length = Math.min(LONGEST, all.size()); length > 0; length--) {
            SymbolOrgan organ = ORGANS.get(String.join("/", all.subList(0, length)));
            if (organ != null) {
                for (int i = 0; i < length; i++) {
                    parts.removeFirst();
                }
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    /** Returns the same organ with the mechanism to which the document belongs. */
    SymbolOrgan of(String of) {
        return new SymbolOrgan(name, of);
    }
}
