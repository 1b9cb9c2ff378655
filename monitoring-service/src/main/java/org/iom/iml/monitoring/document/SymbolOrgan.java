package org.iom.iml.monitoring.document;

import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The beginnings of symbols, and the mechanisms for which they stand; the longest that fits counts. */
final class SymbolOrgan {

    private static final Map<String, String> ORGANS = organs();

    private SymbolOrgan() {}

    /** Takes the organ from the front of the parts of a symbol. */
    static Optional<String> take(Deque<String> parts) {
        List<String> all = List.copyOf(parts);
        for (int length = Math.min(3, all.size()); length > 0; length--) {
            String organ = ORGANS.get(String.join("/", all.subList(0, length)));
            if (organ != null) {
                for (int i = 0; i < length; i++) {
                    parts.removeFirst();
                }
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> organs() {
        Map<String, String> organs = new HashMap<>(Map.of(
                "A/HRC", "HRC",
                "A/HRC/WG.6", "UPR",
                "A/HRC/WGAD", "WGAD",
                "A/HRC/WGEID", "WGEID",
                "E/C.12", "CESCR",
                "CAT/OP", "SPT",
                "CAT/C/OP", "SPT"));
        for (String committee : List.of("CCPR", "CAT", "CRC", "CEDAW", "CERD", "CMW", "CRPD", "CED")) {
            organs.put(committee, committee);
            organs.put(committee + "/C", committee);
        }
        return Map.copyOf(organs);
    }
}
